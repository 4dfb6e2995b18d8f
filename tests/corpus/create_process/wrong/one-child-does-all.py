from multiprocessing import Process, Queue


def cube(x):
    return x ** 3


def work(numbers, queue):
    queue.put([cube(n) for n in numbers])


def cube_in_process(x):
    queue = Queue()
    p = Process(target=work, args=([x], queue))
    p.start()
    answers = queue.get()
    p.join()
    return answers[0]


def cubes(numbers, processes=3):
    queue = Queue()
    p = Process(target=work, args=(list(numbers), queue))
    p.start()
    answers = queue.get()
    p.join()
    return answers


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
