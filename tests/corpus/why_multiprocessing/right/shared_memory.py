from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_into(name, place, limit):
    memory = SharedMemory(name=name)
    numbers = memory.buf.cast("q")
    numbers[place] = count_primes(limit)
    numbers.release()
    memory.close()


def count_all(limits, processes=4):
    memory = SharedMemory(create=True, size=8 * (len(limits) + 1))
    try:
        with Pool(processes) as pool:
            pool.starmap(count_into, [(memory.name, i, limit) for i, limit in enumerate(limits)])
        numbers = memory.buf.cast("q")
        counts = numbers[: len(limits)].tolist()
        numbers.release()
        return counts
    finally:
        memory.close()
        memory.unlink()


if __name__ == "__main__":
    print(count_all([5000, 50, 500, 5]))
