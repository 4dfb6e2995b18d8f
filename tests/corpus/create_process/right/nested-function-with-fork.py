# Nested functions cannot be pickled, so this only works with fork.
# That is why I ask for fork here instead of taking the default.
import multiprocessing


def cube(x):
    return x**3


def cube_in_process(x):
    fork = multiprocessing.get_context("fork")
    answers = fork.Queue()

    def work():
        answers.put(cube(x))

    p = fork.Process(target=work)
    p.start()
    answer = answers.get()
    p.join()
    return answer


def cubes(numbers, processes=3):
    fork = multiprocessing.get_context("fork")
    numbers = list(numbers)
    answers = fork.Queue()

    def work(first):
        for i in range(first, len(numbers), processes):
            answers.put((i, cube(numbers[i])))

    workers = [fork.Process(target=work, args=(k,)) for k in range(processes)]
    for w in workers:
        w.start()
    collected = dict(answers.get() for _ in numbers)
    for w in workers:
        w.join()
    return [collected[i] for i in range(len(numbers))]


if __name__ == "__main__":
    print(cube_in_process(5))
    print(cubes([2, 3, 4, 5, 6]))
