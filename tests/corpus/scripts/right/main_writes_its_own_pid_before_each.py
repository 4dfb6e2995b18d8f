import os
from multiprocessing import Pool


class Task:
    def __init__(self, n):
        self.n = n


def triple(task):
    return task.n * 3


if __name__ == "__main__":
    me = os.getpid()
    with Pool(2) as pool:
        for result in pool.map(triple, [Task(1), Task(2), Task(3)]):
            print(me, "collects", result)
