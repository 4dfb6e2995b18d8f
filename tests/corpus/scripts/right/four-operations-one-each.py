import operator
from multiprocessing import Process

OPERATIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def calculate(sign, a, b):
    print(f"{a} {sign} {b} = {OPERATIONS[sign](a, b)}")


if __name__ == "__main__":
    ps = {sign: Process(target=calculate, args=(sign, 12, 5)) for sign in OPERATIONS}
    for p in ps.values():
        p.start()
    for sign in ps:
        ps[sign].join()
