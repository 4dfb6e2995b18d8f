import multiprocessing


def put_numbers(numbers, queue):
    queue.put(numbers)


def sum_through_queue(numbers, workers):
    queue = multiprocessing.Queue()
    children = []
    for i in range(workers):
        child = multiprocessing.Process(target=put_numbers, args=(numbers[i::workers], queue))
        children.append(child)
        child.start()
    total = 0
    for child in children:
        total = total + sum(queue.get())
    for child in children:
        child.join()
    return total
