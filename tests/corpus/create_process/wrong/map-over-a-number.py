from multiprocessing import Pool, Process, SimpleQueue


def cube(x):
    return x ** 3


def helper(x, sq):
    sq.put(cube(x))


def cube_in_process(x):
    sq = SimpleQueue()
    p = Process(target=helper, args=(x, sq))
    p.start()
    answer = sq.get()
    p.join()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, len(numbers))


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
