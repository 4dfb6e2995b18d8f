from multiprocessing import Pool, Process, Queue


class Power:
    def __init__(self, exponent):
        self.exponent = exponent

    def __call__(self, x):
        return x**self.exponent


class Task:
    """Something that can be called later, in another process."""

    def __init__(self, function, argument, answers):
        self.function = function
        self.argument = argument
        self.answers = answers

    def __call__(self):
        self.answers.put(self.function(self.argument))


def make_task(x, answers):
    return Task(Power(3), x, answers)


def cube(x):
    return Power(3)(x)


def cube_in_process(x):
    answers = Queue()
    process = Process(target=make_task(x, answers))
    process.start()
    answer = answers.get()
    process.join()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(Power(3), numbers)


if __name__ == "__main__":
    print(cube_in_process(11))
    print(cubes([2, 3, 4, 5, 6]))
