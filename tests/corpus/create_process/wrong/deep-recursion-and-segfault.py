from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


class CubeProcess(Process):
    def __init__(self, x, queue):
        super().__init__()
        self.x = x
        self.queue = queue

    def run(self):
        self.queue.put(cube(self.x))


def cube_in_process(x):
    queue = Queue()
    process = CubeProcess(x, queue)
    process.start()
    result = queue.get()
    process.join()
    return result


def cubes(numbers, processes=3):
    first, *rest = numbers
    others = cubes(numbers, processes)
    with Pool(processes) as pool:
        return pool.map(cube, [first]) + others


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
