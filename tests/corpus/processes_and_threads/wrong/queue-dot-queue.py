import queue
from multiprocessing import get_context

fork = get_context("fork")


def halves(sequence, workers):
    """Cut into as many pieces as there are workers; the first ones are one longer."""
    size, rest = divmod(len(sequence), workers)
    begin = 0
    for k in range(workers):
        end = begin + size + (k < rest)
        yield begin, end
        begin = end


def sum_through_queue(numbers, workers):
    mailbox = queue.Queue()
    processes = [
        fork.Process(target=lambda begin=begin, end=end: mailbox.put(sum(numbers[begin:end])))
        for begin, end in halves(numbers, workers)
    ]
    for process in processes:
        process.start()
    total = 0
    for _ in range(workers):
        total += mailbox.get()
    for process in processes:
        process.join()
    return total
