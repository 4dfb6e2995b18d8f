import sys
from concurrent.futures import ProcessPoolExecutor


class Root:
    def __init__(self, degree):
        self.degree = degree

    def __call__(self, x):
        return x ** 1 / self.degree


def main(argv):
    n = float(argv[1]) if len(argv) > 1 else 1000.0
    with ProcessPoolExecutor(max_workers=1 + 1) as executor:
        third = executor.submit(Root(3), n)
        negative = executor.submit(Root(3), -n)
        print("cube root of", n, "is", third.result())
        print("cube root of", -n, "is", negative.result())


if __name__ == "__main__":
    main(sys.argv)
