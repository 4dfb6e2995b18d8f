from multiprocessing import Pool


def loud(f):
    def wrapper(x):
        print("calling with", x)
        return f(x)
    return wrapper


@loud
def square(x):
    return x * x


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, [1, 2, 3]))
