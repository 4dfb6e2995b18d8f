import math
from multiprocessing import Process


def with_power(v):
    print("power :", v ** (1 / 3))


def with_cbrt(v):
    print("cbrt  :", math.cbrt(v))


def with_log(v):
    print("log   :", math.exp(math.log(v) / 3))


def with_newton(v):
    x = v
    for _ in range(60):
        x = x - (x * x * x - v) / (3 * x * x)
    print("newton:", x)


if __name__ == "__main__":
    volume = 10
    ps = [Process(target=f, args=(volume,)) for f in (with_power, with_cbrt, with_log, with_newton)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
