import multiprocessing as mp
from operator import itemgetter


def cube(x):
    return x**3


def numbered_cube(item):
    place, x = item
    return place, cube(x)


def cube_in_process(x):
    queue = mp.SimpleQueue()
    process = mp.Process(target=put_into, args=(queue, x))
    process.start()
    value = queue.get()
    process.join()
    queue.close()
    return value


def put_into(queue, x):
    queue.put(cube(x))


def cubes(numbers, processes=3):
    with mp.Pool(processes) as pool:
        done = list(pool.imap_unordered(numbered_cube, enumerate(numbers)))
    done.sort(key=itemgetter(0))
    return [value for _, value in done]


if __name__ == "__main__":
    print(cube_in_process(8))
    print(cubes([2, 3, 4, 5, 6]))
