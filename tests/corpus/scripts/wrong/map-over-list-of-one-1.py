from multiprocessing import Pool
import os


def squares(numbers):
    result = []
    for n in numbers:
        print(os.getpid(), n)
        result.append(n * n)
    return result


if __name__ == "__main__":
    numbers = [1, 2, 3, 4, 5, 6, 7, 8]
    with Pool(4) as pool:
        print(pool.map(squares, [numbers]))
