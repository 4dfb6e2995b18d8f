from multiprocessing import Pool
import os
import signal


def check(n):
    if n == 5:
        # what happens when one of them crashes?
        os.kill(os.getpid(), signal.SIGKILL)
    return n * n


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.map(check, range(10)))
