from concurrent.futures import ProcessPoolExecutor, as_completed


class Calculator:
    @staticmethod
    def power(base, times):
        if times == 0:
            return 1
        return base * Calculator.power(base, times - 1)


def cube(x):
    return Calculator.power(x, 3)


def cube_in_process(x):
    with ProcessPoolExecutor(1) as executor:
        return executor.submit(Calculator.power, x, 3).result()


def cubes(numbers, processes=3):
    numbers = list(numbers)
    answers = {}
    with ProcessPoolExecutor(processes) as executor:
        which = {executor.submit(Calculator.power, x, 3): x for x in numbers}
        for future in as_completed(which):
            answers[which[future]] = future.result()
    return [answers[x] for x in numbers]


if __name__ == "__main__":
    print(cube_in_process(4))
    print(cubes([2, 3, 4, 5, 6]))
