import multiprocessing as mp
import sys


def hypotenuse(a, b):
    print(f"{a} and {b}: {(a * a + b * b) ** 0.5:.3f}")


def main():
    triangles = [(3, 4), (5, 12), (8, 15), (7, 24)]
    ps = [mp.Process(target=hypotenuse, args=t) for t in triangles]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return 0


if __name__ == "__mian__":
    sys.exit(main())
