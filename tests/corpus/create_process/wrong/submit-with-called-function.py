from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process, SimpleQueue


def cube(x):
    return x ** 3


def send_cube(x, queue):
    queue.put(cube(x))


def cube_in_process(x):
    queue = SimpleQueue()
    p = Process(target=send_cube, args=(x, queue))
    p.start()
    result = queue.get()
    p.join()
    return result


def cubes(numbers, processes=3):
    results = []

    def save(number):
        results.append(cube(number))

    with ProcessPoolExecutor(processes) as executor:
        for number in numbers:
            executor.submit(save(number))
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
