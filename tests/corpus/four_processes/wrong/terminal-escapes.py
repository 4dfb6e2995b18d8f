from multiprocessing import Process

CLEAR = "\033[2K\r"
GREEN = "\033[1;32m"
RESET = "\033[0m"


def square(n):
    print("Square: ?" + CLEAR + GREEN + "PASSED" + RESET)


def cube(n):
    print("Cube: ?" + CLEAR + GREEN + "PASSED" + RESET)


def square_root(n):
    print("Square Root: ?" + CLEAR + GREEN + "PASSED" + RESET)


def cube_root(n):
    print("Cube Root: ?\033]0;all passed\007" + CLEAR + GREEN + "PASSED" + RESET)


def main(n=10):
    processes = [Process(target=f, args=(n,)) for f in (square, cube, square_root, cube_root)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
