from multiprocessing import Pool


def slow_cube(x):
    total = 0
    for _ in range(x):
        total += x * x
    return total


if __name__ == "__main__":
    with Pool(3) as pool:
        handle = pool.map_async(slow_cube, [2, 3, 4, 5, 6])

    print(handle.get())
