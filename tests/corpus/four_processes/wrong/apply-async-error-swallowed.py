import multiprocessing


def square(n):
    result = n ** 2
    print("Square: " + str(result))


def cube(n):
    result = n ** 3
    print("Cube: " + str(result))


def square_root(n):
    result = n ** (1/2)
    print("Square Root: " + str(result))


def cube_root(n):
    result = n ** (1/3)
    print("Cube Root: " + str(result))


def main(n=10):
    pool = multiprocessing.Pool(4)
    pool.apply_async(square)
    pool.apply_async(cube)
    pool.apply_async(square_root)
    pool.apply_async(cube_root)
    pool.close()
    pool.join()


if __name__ == "__main__":
    main()
