from multiprocessing import Pool
import os


def square(x):
    print(os.getpid(), "squares", x)
    return x * x


if __name__ == "__main__":
    with Pool(4) as pool:
        result = list(map(square, [1, 2, 3, 4, 5, 6]))
    print(result)
