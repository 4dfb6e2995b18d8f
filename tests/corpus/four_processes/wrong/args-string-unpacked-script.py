import math
from multiprocessing import Process


def show(what):
    n = 10
    answers = {
        "Square": n ** 2,
        "Cube": n ** 3,
        "Square Root": math.sqrt(n),
        "Cube Root": n ** (1 / 3),
    }
    print(what + ":", answers[what])


if __name__ == "__main__":
    tasks = []
    for what in ("Square", "Cube", "Square Root", "Cube Root"):
        tasks.append(Process(target=show, args=(what)))
    for t in tasks:
        t.start()
    for t in tasks:
        t.join()
    print("done")
