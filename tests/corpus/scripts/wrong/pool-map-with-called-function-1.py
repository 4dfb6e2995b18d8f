from multiprocessing import Pool


def square(x):
    return x * x


if __name__ == "__main__":
    numbers = [1, 2, 3, 4, 5]
    x = 1
    with Pool(2) as pool:
        print(pool.map(square(x), numbers))
