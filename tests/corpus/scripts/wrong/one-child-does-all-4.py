# exercise 3: + - * / of two numbers, every operation in a process of its own
from multiprocessing import Process


def plus(a, b):
    print(a, "+", b, "=", a + b)


def minus(a, b):
    print(a, "-", b, "=", a - b)


def times(a, b):
    print(a, "*", b, "=", a * b)


def divide(a, b):
    print(a, "/", b, "=", a / b)


class Calculator(Process):
    def __init__(self, a, b):
        super().__init__(name="calculator")
        self.a, self.b = a, b

    def run(self):
        plus(self.a, self.b)
        minus(self.a, self.b)
        times(self.a, self.b)
        divide(self.a, self.b)


if __name__ == "__main__":
    c = Calculator(84, 7)
    c.start()
    c.join()
    print("all four operations done, exit code", c.exitcode)
