import time
from multiprocessing import Process
from threading import Thread


def table(size):
    return [number * number for number in range(size)]


def nothing(numbers):
    pass


def seconds_for_one(kind, count):
    begin = time.perf_counter()
    for _ in range(count):
        kind(target=nothing, args=(table(500_000),)).start()
    return (time.perf_counter() - begin) / count


def start_cost(count):
    return seconds_for_one(Thread, count), seconds_for_one(Process, count)
