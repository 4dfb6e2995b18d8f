from ctypes import Structure, c_longlong
from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray


class Row(Structure):
    _fields_ = [("limit", c_longlong), ("count", c_longlong)]


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def complete(rows, start, step):
    for row in rows[start::step]:
        row.count = count_primes(row.limit)


def count_all(limits, processes=4):
    limits = list(limits)
    if len(limits) == 0:
        return []
    rows = RawArray(Row, [(limit, 0) for limit in limits])
    workers = [Process(target=complete, args=(rows, k, processes)) for k in range(processes)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    return [row.count for row in rows]


if __name__ == "__main__":
    print(count_all([1000, 900, 800]))
