from multiprocessing import Process, SimpleQueue


def put_total(part, queue):
    queue.put(sum(part))


def sum_through_queue(numbers, workers):
    queue = SimpleQueue()
    size = len(numbers) // workers
    children = []
    for k in range(workers):
        child = Process(target=put_total, args=(numbers[k * size:(k + 1) * size], queue))
        child.start()
        children.append(child)
    total = 0
    for child in children:
        total += queue.get()
    for child in children:
        child.join()
    return total
