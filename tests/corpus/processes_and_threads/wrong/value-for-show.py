import multiprocessing as mp
import threading
import time


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


class AppendThread(threading.Thread):
    def __init__(self, items, value):
        super().__init__()
        self.items = items
        self.value = value

    def run(self):
        self.items.append(self.value)


class AppendProcess(mp.Process):
    def __init__(self, items, value):
        super().__init__()
        self.items = items
        self.value = value

    def run(self):
        self.items.append(self.value)


def append_in_thread(items, value):
    t = AppendThread(items, value)
    t.start()
    t.join()
    return t.items


def append_in_process(items, value):
    p = AppendProcess(items, value)
    p.start()
    p.join()
    return p.items


class CountThread(threading.Thread):
    def __init__(self, limits):
        super().__init__()
        self.limits = limits
        self.counts = []

    def run(self):
        for limit in self.limits:
            self.counts.append(count_primes(limit))


def count_with_threads(limits, workers):
    threads = [CountThread(limits[k::workers]) for k in range(workers)]
    for t in threads:
        t.start()
    result = [0] * len(limits)
    for k, t in enumerate(threads):
        t.join()
        result[k::workers] = t.counts
    return result


class CountProcess(mp.Process):
    def __init__(self, number, limits, results):
        super().__init__()
        self.number = number
        self.limits = limits
        self.results = results

    def run(self):
        self.results.put((self.number, [count_primes(limit) for limit in self.limits]))


def count_with_processes(limits, workers):
    results = mp.Queue()
    processes = [CountProcess(k, limits[k::workers], results) for k in range(workers)]
    for p in processes:
        p.start()
    counts = [0] * len(limits)
    for _ in processes:
        k, part = results.get()
        counts[k::workers] = part
    for p in processes:
        p.join()
    return counts


class Doubler(mp.Process):
    def __init__(self, pipe):
        super().__init__()
        self.pipe = pipe

    def run(self):
        while True:
            number = self.pipe.recv()
            if number is None:
                break
            self.pipe.send(number * 2)


def double_through_pipe(numbers):
    ours, theirs = mp.Pipe()
    doubler = Doubler(theirs)
    doubler.start()
    result = []
    for number in numbers:
        ours.send(number)
        result.append(ours.recv())
    ours.send(None)
    doubler.join()
    return result


class Adder(mp.Process):
    def __init__(self, part, queue):
        super().__init__()
        self.part = part
        self.queue = queue

    def run(self):
        self.queue.put(sum(self.part))


def sum_through_queue(numbers, workers):
    queue = mp.Queue()
    adders = [Adder(numbers[k::workers], queue) for k in range(workers)]
    for adder in adders:
        adder.start()
    total = 0
    for adder in adders:
        total += queue.get()
    for adder in adders:
        adder.join()
    return total


class Looker(mp.Process):
    def __init__(self, total):
        super().__init__()
        self.total = total

    def run(self):
        with self.total.get_lock():
            print("the total is", self.total.value)


def total_in_shared_memory(numbers, workers):
    total = mp.Value("q", sum(numbers))
    lookers = [Looker(total) for k in range(workers)]
    for looker in lookers:
        looker.start()
    for looker in lookers:
        looker.join()
    return total.value


class IdleThread(threading.Thread):
    def run(self):
        pass


class IdleProcess(mp.Process):
    def run(self):
        pass


def start_cost(count):
    begin = time.perf_counter()
    for _ in range(count):
        t = IdleThread()
        t.start()
        t.join()
    middle = time.perf_counter()
    for _ in range(count):
        p = IdleProcess()
        p.start()
        p.join()
    end = time.perf_counter()
    return (middle - begin) / count, (end - middle) / count


if __name__ == "__main__":
    print(append_in_thread([1, 2], 3))
    print(append_in_process([1, 2], 3))
