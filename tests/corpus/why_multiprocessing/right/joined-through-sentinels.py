from multiprocessing import Process, SimpleQueue
from multiprocessing.connection import wait


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_slice(number, limits, queue):
    queue.put((number, [count_primes(limit) for limit in limits]))


def count_all(limits, processes=4):
    queue = SimpleQueue()
    running = {}
    for number in range(min(processes, len(limits))):
        p = Process(target=count_slice, args=(number, limits[number::processes], queue))
        p.start()
        running[p.sentinel] = p

    counts = [0] * len(limits)
    for _ in range(len(running)):
        number, answers = queue.get()
        counts[number::processes] = answers
    while running:
        for sentinel in wait(list(running)):
            running.pop(sentinel).join()
    return counts


if __name__ == "__main__":
    print(count_all([8000, 6000, 4000, 2000, 1000]))
