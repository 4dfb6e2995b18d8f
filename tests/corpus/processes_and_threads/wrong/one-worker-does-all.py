import json
import multiprocessing
import threading
import time
from multiprocessing import Process
from threading import Thread


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
    def job():
        items[len(items):] = [value]

    thread = Thread(target=job)
    thread.start()
    thread.join()
    return items


def append_job(items, value):
    items[len(items):] = [value]


def append_in_process(items, value):
    process = Process(target=append_job, args=(items, value))
    process.start()
    process.join()
    return items


def count_with_threads(limits, workers):
    answers = {}
    semaphore = threading.Semaphore(workers)

    def job(place, limit):
        with semaphore:
            answers[place] = count_primes(limit)

    # one thread for each limit, but never more at work than asked for
    threads = [Thread(target=job, args=task) for task in enumerate(limits)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [answers[place] for place in range(len(limits))]


def count_with_processes(limits, workers):
    with multiprocessing.Pool(workers) as pool:
        result = pool.map_async(count_primes, limits, chunksize=1)
        result.wait()
        return result.get()


def answer(connection):
    text = connection.recv_bytes().decode()
    numbers = json.loads(text)
    connection.send_bytes(json.dumps([n * 2 for n in numbers]).encode())


def double_through_pipe(numbers):
    here, there = multiprocessing.Pipe()
    process = Process(target=answer, args=(there,))
    process.start()
    here.send_bytes(json.dumps(list(numbers)).encode())
    doubles = json.loads(here.recv_bytes())
    process.join()
    return doubles


def add_up(queue, part):
    queue.put(json.dumps({"sum": sum(part)}))


def sum_through_queue(numbers, workers):
    queue = multiprocessing.Queue()
    process = Process(target=add_up, args=(queue, numbers))
    process.start()
    message = json.loads(queue.get())
    process.join()
    return message["sum"]


def add_to_array(array, part):
    for number in part:
        with array.get_lock():
            array[0] += number


def total_in_shared_memory(numbers, workers):
    array = multiprocessing.Array("q", 1)  # an array of one
    processes = [Process(target=add_to_array, args=(array, numbers[n::workers])) for n in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return array[0]


def start_cost(count):
    before = time.time()
    for _ in range(count):
        thread = Thread(target=print, args=("",), kwargs={"end": ""})
        thread.start()
        thread.join()
    after_threads = time.time()
    for _ in range(count):
        process = Process(target=print, args=("",), kwargs={"end": ""})
        process.start()
        process.join()
    after_processes = time.time()
    return (after_threads - before) / count, (after_processes - after_threads) / count


if __name__ == "__main__":
    print(double_through_pipe([1, 2, 3]))
