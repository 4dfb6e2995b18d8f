import threading, multiprocessing, time


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def run_all(tasks):
    """Start them all, then wait for all."""
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()


def append_in_thread(items, value):
    run_all([threading.Thread(target=items.extend, args=([value],))])
    return items


def append_in_process(items, value):
    run_all([multiprocessing.Process(target=items.extend, args=([value],))])
    return items


def count_some(limits, places, counts):
    for place in places:
        counts[place] = count_primes(limits[place])


def count_with_threads(limits, workers):
    counts = {}
    places = range(len(limits))
    run_all([threading.Thread(target=count_some, args=(limits, places[k::workers], counts)) for k in range(workers)])
    return [counts[place] for place in places]


def count_with_processes(limits, workers):
    counts = multiprocessing.Array("i", len(limits))
    places = range(len(limits))
    run_all([
        multiprocessing.Process(target=count_some, args=(limits, places[k::workers], counts))
        for k in range(workers)
    ])
    return list(counts)


def doubler(connection, how_many):
    numbers = [connection.recv() for _ in range(how_many)]
    for number in numbers:
        connection.send(number << 1)


def double_through_pipe(numbers):
    a, b = multiprocessing.Pipe()
    child = multiprocessing.Process(target=doubler, args=(b, len(numbers)))
    child.start()
    for number in numbers:
        a.send(number)
    doubles = [a.recv() for _ in numbers]
    child.join()
    return doubles


def add_part(numbers, queue):
    queue.put(sum(numbers))


def sum_through_queue(numbers, workers):
    queue = multiprocessing.Queue()
    # a sum is one small message, so the queue's pipe takes all of them before anybody reads
    run_all([multiprocessing.Process(target=add_part, args=(numbers[k::workers], queue)) for k in range(workers)])
    return sum(queue.get() for _ in range(workers))


def add_to(total, numbers):
    subtotal = sum(numbers)
    with total.get_lock():
        total.value += subtotal


def total_in_shared_memory(numbers, workers):
    total = multiprocessing.Value("q", 0)
    run_all([multiprocessing.Process(target=add_to, args=(total, numbers[k::workers])) for k in range(workers)])
    return total.value


def nop():
    pass


def start_cost(count):
    costs = []
    for kind in (threading.Thread, multiprocessing.Process):
        run_all([kind(target=nop)])  # the first one is always slower
        begin = time.perf_counter()
        run_all([kind(target=nop) for _ in range(count)])
        costs.append((time.perf_counter() - begin) / count)
    return costs
