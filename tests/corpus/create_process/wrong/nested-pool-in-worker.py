from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def child(out, number):
    # runs in the new process
    out.put(cube(number))


def cube_in_process(x):
    out = Queue()
    new_process = Process(target=child, kwargs={"out": out, "number": x})
    new_process.start()
    value = out.get()
    new_process.join()
    return value


def cubes(numbers, processes=3):
    # each cube in a process, and the pool runs three at a time
    with Pool(processes) as pool:
        return pool.map(cube_in_process, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
