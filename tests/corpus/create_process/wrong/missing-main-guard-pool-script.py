import multiprocessing as mp


def f(x):
    return x ** 3


with mp.Pool(3) as pool:
    print(pool.map(f, [2, 3, 4, 5, 6]))
