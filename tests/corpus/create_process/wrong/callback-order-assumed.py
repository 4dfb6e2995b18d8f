from multiprocessing import Pool, Process, Pipe


def cube(x):
    return x ** 3


def child(conn, x):
    conn.send(cube(x))


def cube_in_process(x):
    left, right = Pipe()
    p = Process(target=child, args=(right, x))
    p.start()
    r = left.recv()
    p.join()
    return r


def cubes(numbers, processes=3):
    results = []
    pool = Pool(processes)
    for n in numbers:
        pool.apply_async(cube, (n,), callback=results.append)
    pool.close()
    pool.join()
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
