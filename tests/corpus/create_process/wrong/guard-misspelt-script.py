from multiprocessing import Pool


def cube_of(n):
    return n ** 3


def main():
    numbers = [2, 3, 4, 5, 6]
    with Pool(3) as pool:
        print(pool.map(cube_of, numbers))


if __name__ == "__main":
    main()
