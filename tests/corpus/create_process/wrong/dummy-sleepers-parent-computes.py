import time
from multiprocessing import Process, Queue


def cube(x):
    return x ** 3


def put_cube(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = Queue()
    p = Process(target=put_cube, args=(x, q))
    p.start()
    r = q.get()
    p.join()
    return r


def cubes(numbers, processes=3):
    workers = [Process(target=time.sleep, args=(0.2,)) for _ in range(processes)]
    for w in workers:
        w.start()
    answer = [cube(x) for x in numbers]
    for w in workers:
        w.join()
    return answer


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
