from multiprocessing import Pool, Process, Queue


def cube(x):
    return x ** 3


def cube_to_queue(x, out):
    out.put(cube(x))


def cube_in_process(x):
    out = Queue()
    job = Process(target=cube_to_queue, args=(x, out))
    job.start()
    answer = out.get()
    job.join()
    return answer


def cubes(numbers, processes=3):
    answers = []
    for number in numbers:
        pool = Pool(processes)
        answers.extend(pool.map(cube, [number]))
        pool.close()
        pool.join()
    return answers


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
