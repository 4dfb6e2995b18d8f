import logging
import logging.handlers
from multiprocessing import Process, Queue


def work(lines, n):
    log = logging.getLogger("w")
    log.addHandler(logging.handlers.QueueHandler(lines))
    log.setLevel(logging.INFO)
    log.info("worker %d works", n)


if __name__ == "__main__":
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    lines = Queue()
    listener = logging.handlers.QueueListener(lines, logging.StreamHandler())
    listener.start()
    ps = [Process(target=work, args=(lines, n)) for n in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    listener.stop()
