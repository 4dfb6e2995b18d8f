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
    for func in [square, cube, square_root, cube_root]:
        process = multiprocessing.Process(target=func, args=(n,))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
