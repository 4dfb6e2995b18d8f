import os
from multiprocessing import Process


def greet():
    print("hello in", os.environ["TOWN"])


if __name__ == "__main__":
    ps = []
    for town in ("Rome", "Oslo"):
        os.environ["TOWN"] = town
        p = Process(target=greet)
        p.start()
        ps.append(p)
    for p in ps:
        p.join()
