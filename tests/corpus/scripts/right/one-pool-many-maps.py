import multiprocessing as mp
import os
import time


def step(x):
    time.sleep(0.02)
    return x // 2 if x % 2 == 0 else 3 * x + 1


def main():
    row = [6, 7, 9, 12, 19, 25]
    pids = set()
    with mp.Pool(3, maxtasksperchild=2) as pool:
        pids.add(pool.apply(os.getpid))          # is the pool awake?
        for turn in range(1, 5):
            row = pool.map(step, row, chunksize=1)
            print("after step", turn, row)
        pool.close()
        pool.join()
    print("done, first worker was", *pids)


if __name__ == "__main__":
    main()
