import operator
from functools import partial
from multiprocessing import Process


class Task:
    def __init__(self, label, func):
        self.label, self.func = label, func

    def __call__(self, n):
        print(f"{self.label} of {n}: {self.func(n):.4f}\n", end="")


def power(exponent, n):
    return n ** exponent


TASKS = {
    "square": partial(power, 2),
    "cube": partial(power, 3),
    "cube root": partial(power, 1 / 3),
    "negative": operator.neg,
}

if __name__ == "__main__":
    crew = {label: Process(target=Task(label, func), args=(10,)) for label, func in TASKS.items()}
    for p in crew.values():
        p.start()
    for p in crew.values():
        p.join()
