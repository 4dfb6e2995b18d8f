import multiprocessing
import queue


def cube(x):
    return x ** 3


def put_cube(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = queue.Queue()
    p = multiprocessing.Process(target=put_cube, args=(x, q))
    p.start()
    answer = q.get()
    p.join()
    return answer


def cubes(numbers, processes=3):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
