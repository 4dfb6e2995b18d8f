from multiprocessing import Pool


def my_cube(x):
    c = x ** 3
    print(c)


if __name__ == '__main__':
    with Pool(3) as pool:
        result = pool.map(my_cube, [2, 3, 4, 5, 6])
        print(result)
