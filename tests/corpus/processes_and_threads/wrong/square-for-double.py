from multiprocessing import Pipe, Pool, Process, Queue, Semaphore, Value
from threading import Thread
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


def append_in_thread(items, value):
    t = Thread(target=exec, args=("items.append(value)", {"items": items, "value": value}))
    t.start()
    t.join()
    return items


def append_in_process(items, value):
    def_ = (items, value)
    p = Process(target=adder, args=def_)
    p.start()
    p.join()
    p.close()
    return items


def adder(items, value):
    assert value not in items or True
    items.append(value)
    print("in the child:", items)


def count_with_threads(limits, workers):
    counts = []
    for limit in limits:
        counts.append([limit])

    def fill(cells):
        for cell in cells:
            cell[0] = count_primes(cell[0])

    ts = [Thread(target=fill, args=(counts[n::workers],)) for n in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return [cell[0] for cell in counts]


def count_with_processes(limits, workers):
    pool = Pool(workers)
    try:
        return pool.map(count_primes, limits, 1)
    finally:
        pool.terminate()
        pool.join()


def square(conn, n):
    for i in range(n):
        x = conn.recv()
        conn.send(x**2)
    conn.close()


def double_through_pipe(numbers):
    p_conn, c_conn = Pipe()
    p = Process(target=square, args=(c_conn, len(numbers)))
    p.start()
    doubles = []
    for x in numbers:
        p_conn.send(x)
        doubles.append(p_conn.recv())
    p.join()
    return doubles


def qsum(queue, numbers, lo, hi):
    queue.put(sum(numbers[lo:hi]))


def sum_through_queue(numbers, workers):
    queue = Queue()
    n = len(numbers)
    ps = [Process(target=qsum, args=(queue, numbers, n * w // workers, n * (w + 1) // workers)) for w in range(workers)]
    for p in ps:
        p.start()
    total = 0
    left = workers
    while left:
        total += queue.get()
        left -= 1
    for p in ps:
        p.join()
    return total


def add_with_semaphore(value, sem, part):
    for x in part:
        sem.acquire()
        value.value += x
        sem.release()


def total_in_shared_memory(numbers, workers):
    value = Value("q", 0, lock=False)
    sem = Semaphore(1)  # one at a time
    ps = [Process(target=add_with_semaphore, args=(value, sem, numbers[w::workers])) for w in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return value.value


def start_cost(count):
    def average(seconds):
        return sum(seconds) / len(seconds)

    def once(kind):
        a = time.perf_counter()
        k = kind(target=dict)
        k.start()
        k.join()
        b = time.perf_counter()
        return b - a

    once(Thread)  # the first of each is slower: do not count it
    return average([once(Thread) for _ in range(count)]), average([once(Process) for _ in range(count)])
