import math
import multiprocessing as mp


def factorial(n):
    print(mp.current_process().name, n, math.factorial(n))


if __name__ == "__main__":
    numbers = [5, 6, 7, 8]

    first = mp.Process(name="first", target=factorial, args=(numbers[0],))
    second = mp.Process(name="second", target=factorial, args=(numbers[0],))
    third = mp.Process(name="third", target=factorial, args=(numbers[0],))
    fourth = mp.Process(name="fourth", target=factorial, args=(numbers[0],))

    first.start()
    second.start()
    third.start()
    fourth.start()

    first.join()
    second.join()
    third.join()
    fourth.join()
