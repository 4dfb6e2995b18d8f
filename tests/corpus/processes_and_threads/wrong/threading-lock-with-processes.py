import threading
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


guard = threading.Lock()


def total_in_shared_memory(numbers, workers):
    total = fork.Value("q")

    def add(begin, end):
        for number in numbers[begin:end]:
            with guard:
                total.value += number

    processes = [fork.Process(target=add, args=bounds) for bounds in halves(numbers, workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value
