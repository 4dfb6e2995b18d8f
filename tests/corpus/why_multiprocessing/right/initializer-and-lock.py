import multiprocessing

todo = []
progress = None


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def get_ready(limits, counter):
    global todo, progress
    todo = limits
    progress = counter


def count_number(i):
    count = count_primes(todo[i])
    with progress.get_lock():
        progress.value += 1
    return count


def count_all(limits, processes=4):
    done = multiprocessing.Value("i", 0)
    with multiprocessing.Pool(processes, get_ready, (list(limits), done)) as pool:
        counts = pool.map(count_number, range(len(limits)))
    assert done.value == len(counts)
    return counts


if __name__ == "__main__":
    print(count_all([100, 10_000, 1000]))
