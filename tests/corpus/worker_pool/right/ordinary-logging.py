import logging
import math
from multiprocessing import Pool

log = logging.getLogger("roots")


def square_root(x):
    log.info("computing the root of %s", x)
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    log.info("starting %d workers", processes)
    with Pool(processes) as pool:
        roots = pool.map(square_root, numbers)
    log.info("got %d roots", len(roots))
    return roots


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(process)d %(levelname)s %(message)s")
    print(square_roots(range(1, 51)))
