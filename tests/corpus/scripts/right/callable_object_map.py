import concurrent.futures as cf
from functools import partial


class Polynomial:
    def __init__(self, *coeffs):
        self.coeffs = coeffs

    def __call__(self, x):
        y = 0
        for c in self.coeffs:
            y = y * x + c
        return y


def clip(x, low, high):
    return max(low, min(high, x))


def main():
    p = Polynomial(1, -2, 3)
    with cf.ProcessPoolExecutor(2) as ex:
        ys = list(ex.map(p, range(6)))
        print(ys)
        print(list(ex.map(partial(clip, low=0, high=10), ys)))


if __name__ == "__main__":
    main()
