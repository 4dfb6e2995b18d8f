import logging
import multiprocessing as mp


def set_up():
    logging.basicConfig(level=logging.INFO, format="%(processName)s: %(message)s")


def work(n):
    logging.info("working on %d", n)
    return n * 10


if __name__ == "__main__":
    set_up()
    with mp.Pool(2, initializer=set_up) as pool:
        logging.info("results: %s", pool.map(work, range(4)))
