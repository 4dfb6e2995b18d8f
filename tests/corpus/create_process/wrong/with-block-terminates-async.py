from multiprocessing import Pool, Process, SimpleQueue


def cube(x):
    return x ** 3


def work(x, answers):
    answers.put(cube(x))


def cube_in_process(x):
    answers = SimpleQueue()
    worker = Process(target=work, args=(x, answers))
    worker.start()
    answer = answers.get()
    worker.join()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        handles = [pool.apply_async(cube, (n,)) for n in numbers]
    return [handle.get() for handle in handles]


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
