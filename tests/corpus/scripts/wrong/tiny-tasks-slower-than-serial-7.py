# add two vectors, one process per core, every sum is submitted
import time
from concurrent.futures import ProcessPoolExecutor
from operator import add

left = list(range(1500))
right = [2 * x for x in left]


def main():
    t0 = time.time()
    plain = [a + b for a, b in zip(left, right)]
    t1 = time.time()
    with ProcessPoolExecutor(2) as ex:
        futures = [ex.submit(add, a, b) for a, b in zip(left, right)]
        fast = [f.result() for f in futures]
    t2 = time.time()
    print("checksum", sum(plain), sum(fast))
    print("loop:     %.5f s" % (t1 - t0))
    print("executor: %.5f s" % (t2 - t1))
    if t2 - t1 > t1 - t0:
        print("I expected it to be twice as fast...")


if __name__ == "__main__":
    main()
