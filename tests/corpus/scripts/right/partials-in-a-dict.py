import multiprocessing as mp
from functools import partial


def volume(shape, *, a, b=1.0, h=1.0):
    if shape == "cone":
        v = 3.14159 * a * a * h / 3
    elif shape == "box":
        v = a * b * h
    else:
        v = a ** 3
    print(f"{shape:5} {v:8.2f}")


def job(shape, **size):
    # gives back something that the process can call later
    return partial(volume, shape, **size)


def main():
    jobs = {
        "cone": mp.Process(target=job("cone", a=2, h=9)),
        "box": mp.Process(target=job("box", a=2, b=4, h=1.5)),
        "cube": mp.Process(target=job("cube", a=3)),
    }
    for p in jobs.values():
        p.start()
    for name in list(jobs):
        jobs.pop(name).join()
    print("nothing left:", not jobs)


if __name__ == "__main__":
    main()
