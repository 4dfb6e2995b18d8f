from multiprocessing import Pool


def power3(x):
    return x ** 3


if __name__ == "__main__":
    with Pool(3) as pool:
        result = pool.map_async(power3, [2, 3, 4, 5, 6])
        result.wait()
        print(result)
