import random
from multiprocessing import Process


def stroll(name, steps):
    print(name, sum(steps))


if __name__ == "__main__":
    random.seed(5)
    ps = [Process(target=stroll, args=(n, [random.choice((-1, 1)) for _ in range(10)])) for n in "abc"]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
