import multiprocessing


def cube(x):
    return x * x * x


def put_cube(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=put_cube, args=(x, q))
    p.start()
    answer = q.get()
    p.join()
    return answer


def cubes(numbers, processes=3):
    pool = multiprocessing.Pool(processes)
    result = pool.map(cube, numbers)
    pool.close()
    pool.join()
    return result


if __name__ == "__main__":
    print(cube_in_process(4))
    print(cubes([2, 3, 4, 5, 6]))
