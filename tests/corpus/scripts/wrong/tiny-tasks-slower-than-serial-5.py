from multiprocessing import Pool
import time


def square(x):
    return x * x


if __name__ == '__main__':
    N = 4000
    a = time.perf_counter()
    one = list(map(square, range(N)))
    b = time.perf_counter()
    with Pool(4) as pool:
        two = pool.map(square, range(N), chunksize=1)   # each number is its own task
    c = time.perf_counter()

    print('same result:', one == two)
    print('one process  ', round(b - a, 4))
    print('four processes', round(c - b, 4), '<- why is this not faster??')
