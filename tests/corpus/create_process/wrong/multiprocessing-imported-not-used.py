import multiprocessing


def cube(x):
    return x ** 3


def _child(x, q):
    q.put(cube(x))


def cube_in_process(x):
    q = multiprocessing.Queue()
    child = multiprocessing.Process(target=_child, args=(x, q))
    child.start()
    answer = q.get()
    child.join()
    return answer


def cubes(numbers, processes=3):
    result = []
    for number in numbers:
        result.append(cube(number))
    return result


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
