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
    results = []
    i = 0
    with Pool(processes) as pool:
        while i < len(numbers):
            value = pool.apply(cube, (numbers[i],))
            if value not in results:
                results.append(value)
    return results


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
