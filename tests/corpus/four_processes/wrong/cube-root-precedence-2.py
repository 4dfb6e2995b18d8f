import multiprocessing


def square(n):
    print("Square:", pow(n, 2))


def cube(n):
    print("Cube:", pow(n, 3))


def square_root(n):
    root = n**1/2
    print("Square Root:", root)


def cube_root(n):
    root = n**1/3
    print("Cube Root:", root)


def main(n=10):
    a = multiprocessing.Process(target=square, args=(n,))
    b = multiprocessing.Process(target=cube, args=(n,))
    c = multiprocessing.Process(target=square_root, args=(n,))
    d = multiprocessing.Process(target=cube_root, args=(n,))
    a.start()
    b.start()
    c.start()
    d.start()
    a.join()
    b.join()
    c.join()
    d.join()


if __name__ == "__main__":
    main()
