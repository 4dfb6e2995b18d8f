from multiprocessing import Process, Queue


def cube(x):
    return x ** 3


def worker(tasks, answers):
    while True:
        x = tasks.get()
        if x is None:
            break
        answers.put(cube(x))


def cube_in_process(x):
    return cubes([x], 1)[0]


def cubes(numbers, processes=3):
    numbers = list(numbers)
    tasks, answers = Queue(), Queue()
    workers = [Process(target=worker, args=(tasks, answers)) for _ in range(processes)]
    for w in workers:
        w.start()
    for n in numbers:
        tasks.put(n)
    for w in workers:
        tasks.put(None)
    result = [answers.get() for n in numbers]
    for w in workers:
        w.join()
    return result


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
