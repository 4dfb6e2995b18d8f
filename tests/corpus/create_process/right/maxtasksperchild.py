from multiprocessing import Pool, Process, SimpleQueue


def cube(x):
    return x**3


def tell(x, mailbox):
    mailbox.put(cube(x))


def cube_in_process(x):
    mailbox = SimpleQueue()
    helper = Process(target=tell, args=(x, mailbox))
    helper.start()
    answer = mailbox.get()
    helper.join()
    return answer


def cubes(numbers, processes=3):
    # every worker retires after two numbers and a fresh one takes its place
    with Pool(processes, maxtasksperchild=2) as pool:
        return pool.map(cube, numbers, chunksize=1)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
