from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def worker(inbox, outbox):
    outbox.put(cube(inbox.get()))


def cube_in_process(x):
    with Pool(1) as pool:
        return pool.apply(cube, (x,))


def cubes(numbers, processes=3):
    inbox, outbox = Queue(), Queue()
    p = Process(target=worker, args=(inbox, outbox))
    results = []
    for n in numbers:
        inbox.put(n)
        p.start()
        results.append(outbox.get())
    p.join()
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
