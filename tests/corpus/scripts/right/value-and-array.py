from multiprocessing import Array, Process, Value
import math


def factor(i, squares, total):
    squares[i] = i * i
    with total.get_lock():
        total.value += math.factorial(i)


if __name__ == "__main__":
    squares = Array("i", 6)
    total = Value("i", 0)
    children = [Process(target=factor, args=(i, squares, total)) for i in range(6)]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print("squares:", list(squares))
    print("factorials add up to", total.value)
