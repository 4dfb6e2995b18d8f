import multiprocessing


def cube(number):
    return number ** 3


def save_one(number, box):
    box["answer"] = cube(number)


def save_some(pairs, shared):
    for position, number in pairs:
        shared.append((position, cube(number)))


def cube_in_process(x):
    with multiprocessing.Manager() as manager:
        box = manager.dict()
        worker = multiprocessing.Process(target=save_one, args=(x, box))
        worker.start()
        worker.join()
        return box["answer"]


def cubes(numbers, processes=3):
    pairs = list(enumerate(numbers))
    with multiprocessing.Manager() as manager:
        shared = manager.list()
        workers = []
        for i in range(processes):
            w = multiprocessing.Process(target=save_some, args=(pairs[i::processes], shared))
            workers.append(w)
        for w in workers:
            w.start()
        for w in workers:
            w.join()
        # the list is filled in whatever order the workers were quick enough
        everything = sorted(shared)
    return [value for position, value in everything]


if __name__ == "__main__":
    print(cube_in_process(6))
    print(cubes([2, 3, 4, 5, 6]))
