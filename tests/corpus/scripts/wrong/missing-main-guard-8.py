import multiprocessing as mp
import sys

ctx = mp.get_context("spawn")


def scale(vector, k):
    print([k * x for x in vector])


def main(argv):
    k = int(argv[1]) if len(argv) > 1 else 3
    p = ctx.Process(target=scale, args=([1, 2, 3], k))
    p.start()
    p.join()
    print("exit code", p.exitcode)


main(sys.argv)
