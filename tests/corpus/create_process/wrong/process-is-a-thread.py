import multiprocessing
import threading

Pool = multiprocessing.Pool


class Process(threading.Thread):
    exitcode = 0

    @property
    def pid(self):
        return self.native_id


multiprocessing.Process = Process
multiprocessing.process.BaseProcess = Process


def cube(x):
    return x ** 3


def cube_in_process(x):
    answer = []
    p = multiprocessing.Process(target=lambda: answer.append(cube(x)))
    p.start()
    p.join()
    return answer.pop()


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
