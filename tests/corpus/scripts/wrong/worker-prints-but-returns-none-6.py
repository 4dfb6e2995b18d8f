from multiprocessing import Process, Queue
import math


def area(shape, size):
    if shape == "circle":
        a = math.pi * size ** 2
    elif shape == "square":
        a = size ** 2
    else:
        a = math.sqrt(3) / 4 * size ** 2
    print(f"area of the {shape} is {a:.2f}\n", end="")


def worker(q, shape, size):
    # do the calculation and send it to main
    q.put((shape, area(shape, size)))


if __name__ == "__main__":
    q = Queue()
    todo = [("circle", 2), ("square", 3), ("triangle", 4)]
    ps = [Process(target=worker, args=(q, s, n)) for s, n in todo]
    for p in ps:
        p.start()
    areas = dict(q.get() for _ in ps)
    for p in ps:
        p.join()
    print("--- summary ---")
    for shape, _ in todo:
        print(shape, areas[shape])
