from multiprocessing import Pipe, Process


def cube(x):
    return x * x * x


def child(conn, x):
    conn.send(cube(x))
    conn.close()


def cube_in_process(x):
    a, b = Pipe()
    p = Process(target=child, args=(b, x))
    p.start()
    res = a.recv()
    p.join()
    return res


def cubes(numbers, processes=3):
    out = []
    for n in numbers:
        a, b = Pipe()
        p = Process(target=child, args=(b, n))
        p.start()
        p.join()
        out.append(a.recv())
    return out


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
