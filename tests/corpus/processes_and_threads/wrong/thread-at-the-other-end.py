import threading
from multiprocessing import Pipe, Pool, Process, Queue, Value
from multiprocessing.dummy import Pool as DummyPool
from time import perf_counter


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


class Experiments:
    """All that is asked for, as static methods, because that is how I learned it."""

    @staticmethod
    def append(items, value):
        items.append(value)

    @staticmethod
    def double(connection):
        while True:
            number = connection.recv()
            if number is None:
                connection.close()
                return
            connection.send(number * 2)

    @staticmethod
    def put_sum(part, queue):
        queue.put(("sum", sum(part)))

    @staticmethod
    def add(part, total):
        for number in part:
            with total.get_lock():
                total.value += number

    @staticmethod
    def nothing():
        pass

    @staticmethod
    def together(workers):
        for worker in workers:
            worker.start()
        return workers


def append_in_thread(items, value):
    (thread,) = Experiments.together([threading.Thread(target=Experiments.append, args=(items, value))])
    thread.join()
    return items


def append_in_process(items, value):
    (process,) = Experiments.together([Process(target=Experiments.append, args=(items, value))])
    process.join()
    return items


def count_with_threads(limits, workers):
    with DummyPool(workers) as pool:
        return pool.map(count_primes, limits)


def count_with_processes(limits, workers):
    with Pool(workers) as pool:
        return pool.map(count_primes, limits)


def double_through_pipe(numbers):
    a, b = Pipe()
    (thread,) = Experiments.together([threading.Thread(target=Experiments.double, args=(b,))])
    doubles = []
    for number in numbers:
        a.send(number)
        doubles.append(a.recv())
    a.send(None)
    thread.join()
    a.close()
    return doubles


def sum_through_queue(numbers, workers):
    queue = Queue()
    processes = Experiments.together(
        [Process(target=Experiments.put_sum, args=(numbers[i::workers], queue)) for i in range(workers)]
    )
    total = 0
    for _ in processes:
        word, subtotal = queue.get()
        assert word == "sum"
        total += subtotal
    for process in processes:
        process.join()
    return total


def total_in_shared_memory(numbers, workers):
    total = Value("q", 0)
    processes = Experiments.together(
        [Process(target=Experiments.add, args=(numbers[i::workers], total)) for i in range(workers)]
    )
    for process in processes:
        process.join()
    return total.value


def start_cost(count):
    def cost(kind):
        begin = perf_counter()
        for _ in range(count):
            one = kind(target=Experiments.nothing)
            one.start()
            one.join()
        return (perf_counter() - begin) / count

    return cost(threading.Thread), cost(Process)


if __name__ == "__main__":
    limits = [10, 100, 1000]
    print(count_with_threads(limits, 3), count_with_processes(limits, 3))
