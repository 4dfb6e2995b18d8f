from multiprocessing import Manager, Pipe, Pool, Process


def cube(x):
    return x ** 3


def add(job):
    shared, x = job
    shared["cubes"].append(cube(x))


def send_cube(conn, x):
    conn.send(cube(x))
    conn.close()


def cube_in_process(x):
    parent_conn, child_conn = Pipe()
    p = Process(target=send_cube, args=(child_conn, x))
    p.start()
    answer = parent_conn.recv()
    p.join()
    return answer


def cubes(numbers, processes=3):
    with Manager() as manager:
        shared = manager.dict()
        shared["cubes"] = []
        with Pool(processes) as pool:
            pool.map(add, [(shared, x) for x in numbers])
        return sorted(shared["cubes"])


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
