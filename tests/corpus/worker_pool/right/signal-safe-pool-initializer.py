"""Square roots in a pool that can be stopped with Ctrl-C without eight tracebacks."""

import math
import multiprocessing
import signal


def ignore_ctrl_c():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def square_root(x):
    return math.sqrt(x)


def square_roots(numbers, processes=8):
    pool = multiprocessing.Pool(processes, initializer=ignore_ctrl_c)
    try:
        roots = pool.map(square_root, numbers)
    except KeyboardInterrupt:
        pool.terminate()
        raise
    else:
        pool.close()
    finally:
        pool.join()
    return roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
