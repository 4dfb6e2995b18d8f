from multiprocessing import Pool


def square(x):
    return x * x


def cube(x):
    return x ** 3


class Half:
    def __call__(self, x):
        return x / 2

    def __repr__(self):
        return "<function half>"


if __name__ == "__main__":
    with Pool(2) as pool:
        for f in [square, cube, Half()]:
            print("result of", getattr(f, "__name__", f), "is", pool.map(f, [1, 2, 3]))
        square = pool.apply(square, (12,))
    print("square", square)
