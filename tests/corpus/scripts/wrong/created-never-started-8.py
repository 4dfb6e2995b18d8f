import logging
from multiprocessing import Process

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")


def multiply(a, b):
    print(f"{a} * {b} = {a * b}")


def new_worker(a, b):
    logging.info("new worker for %d and %d", a, b)
    return Process(target=multiply, args=(a, b))


if __name__ == "__main__":
    w1 = new_worker(3, 4)
    w2 = new_worker(5, 6)
    w3 = new_worker(7, 8)

    # wait until they have printed
    w1.join()
    w2.join()
    w3.join()
    logging.info("finished")
