import concurrent.futures
import multiprocessing
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


def append_in_thread(items, value):
    def append():
        items.append(value)
        return items

    with concurrent.futures.ThreadPoolExecutor() as executor:
        return executor.submit(append).result()


def append_and_forget(items, value):
    items.append(value)


def append_in_process(items, value):
    process = multiprocessing.Process(target=append_and_forget, args=(items, value))
    process.start()
    process.join()
    if process.exitcode != 0:
        raise RuntimeError("the process failed")
    return items


def count_with_threads(limits, workers):
    counts = {}
    with concurrent.futures.ThreadPoolExecutor(workers) as executor:
        futures = {executor.submit(count_primes, limit): place for place, limit in enumerate(limits)}
        for future in concurrent.futures.as_completed(futures):
            counts[futures[future]] = future.result()
    return [counts[place] for place in range(len(limits))]


def count_with_processes(limits, workers):
    counts = [0] * len(limits)
    with multiprocessing.Pool(workers) as pool:
        for place, limit in enumerate(limits):

            def store(count, place=place):
                counts[place] = count

            pool.apply_async(count_primes, (limit,), callback=store)
        pool.close()
        pool.join()
    return counts


def child(connection):
    connection.send([n * 2 for n in connection.recv()])


def double_through_pipe(numbers):
    connection1, connection2 = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(connection2,))
    process.start()
    connection1.send(numbers)
    doubles = connection1.recv()
    process.join()
    return doubles


def chunks(numbers, workers):
    size = max(1, len(numbers) // workers)
    result = []
    for k in range(workers - 1):
        result.append(numbers[k * size : (k + 1) * size])
    result.append(numbers[(workers - 1) * size :])  # the last takes what is left
    return result


grand_total = 0


def sum_worker(chunk):
    global grand_total
    grand_total += sum(chunk)


def sum_through_queue(numbers, workers):
    processes = [multiprocessing.Process(target=sum_worker, args=(c,)) for c in chunks(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return grand_total


def add_worker(chunk, total, lock):
    for number in chunk:
        with lock:
            new = total.value + number
            total.value = new


def total_in_shared_memory(numbers, workers):
    lock = multiprocessing.Lock()
    total = multiprocessing.Value("q", 0)
    processes = [multiprocessing.Process(target=add_worker, args=(c, total, lock)) for c in chunks(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value


def time_to(make, count):
    began = time.perf_counter()
    for _ in range(count):
        it = make(target=time.perf_counter)
        it.start()
        it.join()
    return (time.perf_counter() - began) / count


def start_cost(count):
    process = time_to(multiprocessing.Process, count)  # the order does not matter
    thread = time_to(threading.Thread, count)
    return thread, process
