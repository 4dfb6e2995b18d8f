import logging
import math
from multiprocessing import Process, get_logger, log_to_stderr


def show(label, value):
    get_logger().info("printing the %s", label.lower())
    print(f"{label}: {value}")


def second(x):
    show("Square", x * x)


def third(x):
    show("Cube", x * x * x)


def half(x):
    show("Square Root", math.sqrt(x))


def one_third(x):
    show("Cube Root", x ** (1 / 3))


def run(x):
    log_to_stderr(logging.INFO)
    processes = [Process(target=f, args=(x,)) for f in (second, third, half, one_third)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    run(10)
