import operator
from multiprocessing import Process

OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


class Calculator(Process):
    """One calculator for each of the four operations."""

    def __init__(self, a, b):
        super().__init__()
        self.a = a
        self.b = b

    def run(self):
        for sign, op in OPERATIONS.items():
            print(f"{self.a} {sign} {self.b} = {op(self.a, self.b)}")


def main(a=20, b=8):
    plus = Calculator(a, b)
    minus = Calculator(a, b)
    times = Calculator(a, b)
    divide = Calculator(a, b)
    for c in (plus, minus, times, divide):
        c.start()
    for c in (plus, minus, times, divide):
        c.join()


if __name__ == "__main__":
    main()
