from multiprocessing import Pool, Process, Queue

exponent = 1


def cube(x):
    return x ** 3


def power(x):
    return x ** exponent


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
    global exponent
    exponent = 3
    with Pool(processes) as pool:
        return pool.map(power, numbers)


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
