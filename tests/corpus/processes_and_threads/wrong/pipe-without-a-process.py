"""A pool made by hand, once for threads and once for processes."""

import multiprocessing


def double_through_pipe(numbers):
    here, there = multiprocessing.Pipe()
    result = []
    for number in numbers:
        here.send(number)
        there.send(2 * there.recv())
        result.append(here.recv())
    return result
