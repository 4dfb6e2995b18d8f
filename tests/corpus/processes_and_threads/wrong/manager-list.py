import multiprocessing
import threading
import time

# I put everything that is shared into a manager.


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def append_it(items, value):
    items.append(value)


def append_in_thread(items, value):
    t = threading.Thread(target=append_it, kwargs={"items": items, "value": value})
    t.start()
    while t.is_alive():
        t.join(0.05)
    return items


def append_in_process(items, value):
    with multiprocessing.Manager() as manager:
        shared = manager.list(items)
        p = multiprocessing.Process(target=append_it, args=(shared, value))
        p.start()
        p.join()
        return list(shared)


def thread_work(limits, counts, k, workers):
    for i in range(k, len(limits), workers):
        counts[i] = count_primes(limits[i])


def count_with_threads(limits, workers):
    counts = {}
    ts = [threading.Thread(target=thread_work, args=(limits, counts, k, workers)) for k in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return [counts[i] for i in sorted(counts)]


def count_with_processes(limits, workers):
    with multiprocessing.Manager() as manager:
        counts = manager.dict()
        ps = [multiprocessing.Process(target=thread_work, args=(limits, counts, k, workers)) for k in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        return [counts[i] for i in range(len(limits))]


def double_all(conn):
    numbers = []
    while True:
        item = conn.recv()
        if item == "end":
            break
        numbers.append(item)
    for number in numbers:
        conn.send(2 * number)
    conn.send("end")


def double_through_pipe(numbers):
    conn, child_conn = multiprocessing.Pipe()
    p = multiprocessing.Process(target=double_all, args=(child_conn,))
    p.start()
    for number in numbers:
        conn.send(number)
    conn.send("end")
    doubles = []
    while True:
        item = conn.recv()
        if item == "end":
            break
        doubles.append(item)
    p.join()
    return doubles


def put_sum(q, part):
    q.put(sum(part))


def sum_through_queue(numbers, workers):
    with multiprocessing.Manager() as manager:
        q = manager.Queue()
        ps = [multiprocessing.Process(target=put_sum, args=(q, numbers[k::workers])) for k in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        return sum(q.get() for _ in range(workers))


def add_numbers(total, lock, part):
    for number in part:
        with lock:
            total.value += number


def total_in_shared_memory(numbers, workers):
    with multiprocessing.Manager() as manager:
        total = manager.Value("q", 0)
        lock = manager.Lock()
        ps = [multiprocessing.Process(target=add_numbers, args=(total, lock, numbers[k::workers])) for k in range(workers)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        return total.value


def nothing():
    pass


def start_cost(count):
    results = []
    for Kind in threading.Thread, multiprocessing.Process:
        total = 0
        for i in range(count):
            start = time.perf_counter()
            x = Kind(target=nothing)
            x.start()
            x.join()
            stop = time.perf_counter()
            total += stop - start
        results.append(total / count)
    return tuple(results)
