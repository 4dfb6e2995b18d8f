from multiprocessing import Pool


def square(n):
    return n * n


pool = Pool(2)
print(pool.map(square, [1, 2, 3]))
pool.close()
pool.join()
