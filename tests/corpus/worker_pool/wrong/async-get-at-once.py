import multiprocessing as mp


def square_root(x):
    return x ** 0.5


def square_roots(numbers, processes=8):
    result = {}
    pool = mp.Pool(processes)
    for n in numbers:
        res = pool.map_async(square_root, [n])
        res.wait()
        result[n] = res.get()[0]
    pool.close()
    pool.join()
    return [result[n] for n in numbers]


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
