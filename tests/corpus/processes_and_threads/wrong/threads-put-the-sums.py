"""A pool made by hand, once for threads and once for processes."""

import multiprocessing
import threading


def put_sum(part, sums):
    sums.put(sum(part))


def sum_through_queue(numbers, workers):
    sums = multiprocessing.Queue()
    team = [threading.Thread(target=put_sum, args=(numbers[k::workers], sums)) for k in range(workers)]
    for member in team:
        member.start()
    answer = sum(sums.get() for _ in team)
    for member in team:
        member.join()
    return answer
