from multiprocessing import dummy
import os


def scale(vector, factor):
    return os.getpid(), [factor * x for x in vector]


def main():
    vectors = [[1, 2, 3], [0, -1, 4], [7, 7, 7], [2, 0, 2], [9, 8, 1]]
    pool = dummy.Pool(4)
    res = pool.starmap(scale, [(v, 3) for v in vectors])
    pool.close()
    pool.join()
    used = set()
    for (pid, scaled), v in zip(res, vectors):
        used.add(pid)
        print(v, "* 3 =", scaled)
    print("processes used:", used)


if __name__ == "__main__":
    main()
