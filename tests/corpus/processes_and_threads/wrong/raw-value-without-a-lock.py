import multiprocessing

mp = multiprocessing.get_context("forkserver")


def add_unsafely(part, total):
    for number in part:
        before = total.value
        after = before + number
        total.value = after


def total_in_shared_memory(numbers, workers):
    total = mp.RawValue("q", 0)
    crew = [mp.Process(target=add_unsafely, args=(numbers[i::workers], total)) for i in range(workers)]
    for one in crew:
        one.start()
    for one in crew:
        one.join()
    return total.value
