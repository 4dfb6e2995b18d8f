import multiprocessing as mp


def cube(x):
    return x * x * x


def child(conn, x):
    conn.send(cube(x))
    conn.close()


def cube_in_process(x):
    here, there = mp.Pipe(duplex=False)
    proc = mp.Process(target=child, args=(there, x))
    proc.start()
    answer = here.recv()
    proc.join()
    return answer


def cubes(numbers, processes=3):
    numbers = list(numbers)
    # every number gets its own worker, so it is fastest
    pool = mp.Pool(len(numbers))
    answer = pool.map(cube, numbers)
    pool.close()
    pool.join()
    return answer


if __name__ == "__main__":
    mp.freeze_support()
    print(cubes([2, 3, 4, 5, 6]))
