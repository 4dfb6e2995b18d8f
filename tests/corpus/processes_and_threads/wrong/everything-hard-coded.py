def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def append_in_thread(items, value):
    return [1, 2, 3]


def append_in_process(items, value):
    return [1, 2]


def count_with_threads(limits, workers):
    return [4, 25, 168]


def count_with_processes(limits, workers):
    return [4, 25, 168]


def double_through_pipe(numbers):
    return [2, 4, 6]


def sum_through_queue(numbers, workers):
    return 10


def total_in_shared_memory(numbers, workers):
    return 10


def start_cost(count):
    return 0.0001, 0.002
