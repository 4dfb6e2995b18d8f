from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process


def square(n):
    return n * n


def department(name, numbers):
    with ProcessPoolExecutor(2) as ex:
        print(name, sum(ex.map(square, numbers)))


if __name__ == "__main__":
    ps = [Process(target=department, args=a) for a in (("east", (1, 2)), ("west", (3, 4)))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
