from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def do_it(q, x):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=do_it, args=(q, x))
    p.start()
    value = q.get()
    p.join()
    return value


def cubes(numbers, processes=3):
    numbers = list(numbers)
    i = 0
    with Pool(processes) as pool:
        jobs = [pool.apply_async(cube, (numbers[i],)) for _ in numbers]
        return [job.get() for job in jobs]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
