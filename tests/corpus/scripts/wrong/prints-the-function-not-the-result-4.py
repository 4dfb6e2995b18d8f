import multiprocessing as mp
import math


def volume(r):
    return 4 / 3 * math.pi * r ** 3


def report(r):
    v = volume(r)
    print(f"ball with radius {r}: volume = {volume}")


if __name__ == '__main__':
    balls = []
    for r in range(1, 5):
        b = mp.Process(target=report, args=(r,))
        balls.append(b)
        b.start()
    for b in balls:
        b.join()
