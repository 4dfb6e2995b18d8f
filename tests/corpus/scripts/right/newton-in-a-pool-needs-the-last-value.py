"""Each guess depends on the last one, only the two functions are asked beside each other."""
from concurrent.futures import ProcessPoolExecutor


def f(x):
    return x ** 3 - 10


def df(x):
    return 3 * x ** 2


if __name__ == "__main__":
    x = 2.0
    with ProcessPoolExecutor(max_workers=2) as ex:
        for _ in range(5):
            top, bottom = ex.submit(f, x), ex.submit(df, x)
            x -= top.result() / bottom.result()
    print(f"cube root of 10: {x:.6f}")
