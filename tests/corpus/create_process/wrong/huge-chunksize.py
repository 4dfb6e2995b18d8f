from multiprocessing import Pool, Process, SimpleQueue


def cube(x):
    return x ** 3


def run(x, box):
    box.put(cube(x))


def cube_in_process(x):
    box = SimpleQueue()
    p = Process(target=run, args=[x, box])
    p.start()
    p.join()
    return box.get()


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        # bigger chunks are faster (from the docs)
        return pool.map(cube, numbers, chunksize=1000)


if __name__ == '__main__':
    print(cubes([2, 3, 4, 5, 6]))
