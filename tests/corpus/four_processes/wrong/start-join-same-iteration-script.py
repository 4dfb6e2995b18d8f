import math
from multiprocessing import Process


def calculate(what, n):
    if what == "Square":
        answer = n ** 2
    elif what == "Cube":
        answer = n ** 3
    elif what == "Square Root":
        answer = math.sqrt(n)
    else:
        answer = n ** (1 / 3)
    print(what + ":", answer)


if __name__ == "__main__":
    for name in ["Square", "Cube", "Square Root", "Cube Root"]:
        p = Process(target=calculate, args=(name, 10))
        p.start()
        p.join()
    print("Finished all four")
