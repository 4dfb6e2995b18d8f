from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


class Cuber(Process):
    def __init__(self, x, queue):
        self.x = x
        self.queue = queue

    def run(self):
        self.queue.put(cube(self.x))


def cube_in_process(x):
    queue = Queue()
    c = Cuber(x, queue)
    c.start()
    result = queue.get()
    c.join()
    return result


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
