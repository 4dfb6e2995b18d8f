import multiprocessing

mp = multiprocessing.get_context("forkserver")


def go(kind, function, *arguments):
    one = kind(target=function, args=arguments)
    one.start()
    one.join()


def add_and_put(part, queue):
    queue.put(sum(part))


def sum_through_queue(numbers, workers):
    queue = mp.Queue()
    total = 0
    for i in range(workers):
        go(mp.Process, add_and_put, numbers[i::workers], queue)
        total += queue.get()
    return total
