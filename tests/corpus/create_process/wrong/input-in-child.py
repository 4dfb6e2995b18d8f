from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def ask_and_cube(x, q):
    answer = input("Compute the cube of " + str(x) + "? (y/n) ")
    if answer != "n":
        q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=ask_and_cube, args=(x, q))
    p.start()
    r = q.get()
    p.join()
    return r


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
    print(cube_in_process(3))
