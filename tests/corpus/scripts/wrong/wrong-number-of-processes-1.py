# Exercise: create 4 processes, each prints a number.
from multiprocessing import Pool


def double(x):
    return x * 2


if __name__ == "__main__":
    with Pool(2) as pool:
        for number in pool.map(double, [1, 2, 3, 4, 5, 6]):
            print(number)
