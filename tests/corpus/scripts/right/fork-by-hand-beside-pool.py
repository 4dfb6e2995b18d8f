import os
from multiprocessing import Pool


def digits(n):
    return len(str(2 ** n))


if __name__ == "__main__":
    pid = os.fork()
    if pid == 0:
        print("the forked one says hello", flush=True)
        os._exit(0)
    os.waitpid(pid, 0)
    with Pool(2) as pool:
        print(pool.map(digits, (10, 100)))
