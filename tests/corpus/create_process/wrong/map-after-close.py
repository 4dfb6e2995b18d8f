from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    pool = Pool(1)
    answer = pool.apply(cube, (x,))
    pool.close()
    pool.join()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        print("the pool is ready")
    return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
