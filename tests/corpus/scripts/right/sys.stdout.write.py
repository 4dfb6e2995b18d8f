import sys
from multiprocessing import Process


def weigh(animal, kilos):
    sys.stdout.write(f"a {animal} weighs {kilos * 1000} g\n")


if __name__ == "__main__":
    ps = [Process(target=weigh, args=a) for a in [("cat", 4), ("dog", 20), ("mouse", 0.03)]]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
