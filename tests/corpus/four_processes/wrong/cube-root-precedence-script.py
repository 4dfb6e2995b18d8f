from multiprocessing import Process


def p_square(n):
    print("Square:", n ** 2)


def p_cube(n):
    print("Cube:", n ** 3)


def p_square_root(n):
    print("Square Root:", n ** 0.5)


def p_cube_root(n):
    print("Cube Root:", n ** 1 / 3)


if __name__ == "__main__":
    n = 10
    plist = []
    for f in [p_square, p_cube, p_square_root, p_cube_root]:
        plist.append(Process(target=f, args=(n,)))
    for p in plist:
        p.start()
    for p in plist:
        p.join()
