import logging
import multiprocessing as mp


def report(n):
    mp.log_to_stderr(logging.WARNING)
    mp.get_logger().warning("the square of %d is %d", n, n * n)


if __name__ == "__main__":
    ps = [mp.Process(target=report, args=(n,)) for n in range(1, 5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
