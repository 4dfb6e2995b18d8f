import multiprocessing
import os


def plus(a, b):
    print(os.getpid(), "plus", a + b)


def minus(a, b):
    print(os.getpid(), "minus", a - b)


def times(a, b):
    print(os.getpid(), "times", a * b)


def divided(a, b):
    print(os.getpid(), "divided", a / b)


def all_four(a, b):
    plus(a, b)
    minus(a, b)
    times(a, b)
    divided(a, b)


if __name__ == "__main__":
    # four processes: plus, minus, times, divided
    four = multiprocessing.Process(target=all_four, args=(20, 5))
    four.start()
    four.join()
    print("four processes have finished")
