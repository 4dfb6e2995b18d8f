from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def target(q, x):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    process = Process(target=target, args=(q, x))
    process.start()
    answer = q.get()
    process.join()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes=processes):
        result = list(map(cube, numbers))
    return result


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
