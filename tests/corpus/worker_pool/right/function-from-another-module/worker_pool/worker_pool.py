import multiprocessing

from my_math import square_root


def square_roots(numbers, processes=8):
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(square_root, numbers)
    return results


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
