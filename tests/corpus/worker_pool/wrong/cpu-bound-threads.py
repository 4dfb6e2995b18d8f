import math
import threading


def square_root(x):
    return math.sqrt(x)


class RootWorker(threading.Thread):
    def __init__(self, numbers, roots, first, step):
        super().__init__(name=f"Process-{first + 1}")
        self.numbers = numbers
        self.roots = roots
        self.first = first
        self.step = step

    def run(self):
        for i in range(self.first, len(self.numbers), self.step):
            self.roots[i] = square_root(self.numbers[i])


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    roots = [None] * len(numbers)
    pool = [RootWorker(numbers, roots, i, processes) for i in range(processes)]
    for worker in pool:
        worker.start()
    for worker in pool:
        worker.join()
    return roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
