import logging
import math
import multiprocessing


def work(x):
    logger = multiprocessing.get_logger()
    logger.info("root of %d", x)
    return math.sqrt(x)


def main():
    logger = multiprocessing.log_to_stderr()
    logger.setLevel(logging.INFO)

    pool = multiprocessing.Pool(8)
    results = pool.map(work, range(1, 51))
    pool.close()
    pool.join()
    logger.info("finished")

    print(results)


if __name__ == "__main__":
    main()
