import math
from multiprocessing import Process


def power(n):
    return n ** (1 / 3)


def logarithm(n):
    return math.exp(math.log(n) / 3)


def newton(n):
    x = n / 3
    for _ in range(60):
        x = (2 * x + n / x ** 2) / 3
    return x


def halves(n):
    low, high = 0.0, float(n)
    while high - low > 1e-12:
        middle = (low + high) / 2
        if middle ** 3 < n:
            low = middle
        else:
            high = middle
    return low


def show(formula, n):
    print(n, formula.__name__, formula(n))


if __name__ == "__main__":
    formulas = [power, logarithm, newton, halves]
    ps = [Process(target=show, args=(f, n)) for f, n in zip(formulas, (10, 20, 30, 40))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
