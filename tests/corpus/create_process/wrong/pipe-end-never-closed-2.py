from multiprocessing import Pipe, Pool, Process, Queue


def cube(x):
    return x ** 3


def cube_everything(inbox, outbox):
    while True:
        try:
            x = inbox.recv()
        except EOFError:
            break
        result = cube(x)
    outbox.put(result)


def cube_in_process(x):
    here, there = Pipe()
    outbox = Queue()
    p = Process(target=cube_everything, args=(there, outbox))
    p.start()
    there.close()
    here.send(x)
    here.close()
    result = outbox.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
