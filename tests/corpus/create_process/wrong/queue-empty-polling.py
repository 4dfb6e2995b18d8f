from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def part(numbers, q):
    for n in numbers:
        q.put(cube(n))


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    numbers = list(numbers)
    q = Queue()
    ps = []
    for i in range(processes):
        p = Process(target=part, args=(numbers[i::processes], q))
        p.start()
        ps.append(p)
    results = []
    while not q.empty():
        results.append(q.get())
    for p in ps:
        p.join()
    return sorted(results)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
