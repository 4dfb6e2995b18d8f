import math
from multiprocessing.dummy import Process


def show(label, value):
    print(f"{label}: {value}")


if __name__ == "__main__":
    x = 10
    ps = [
        Process(target=show, args=("Square", x ** 2)),
        Process(target=show, args=("Cube", x ** 3)),
        Process(target=show, args=("Square Root", math.sqrt(x))),
        Process(target=show, args=("Cube Root", x ** (1 / 3))),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
