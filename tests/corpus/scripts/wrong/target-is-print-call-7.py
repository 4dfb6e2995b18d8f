from multiprocessing import Process
from math import pi

def area(radius):
    # the function only returns, so we have to print it somewhere
    return pi * radius ** 2

if __name__ == "__main__":
    radii = [1, 2.5, 10]
    ps = []
    while radii:
        r = radii.pop(0)
        job = print("circle", r, "has area", round(area(r), 3))
        ps.append(Process(target=job))
    [p.start() for p in ps]
    [p.join() for p in ps]
    print("3 processes finished")
