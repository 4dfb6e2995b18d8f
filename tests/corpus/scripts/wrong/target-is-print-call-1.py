from multiprocessing import Process


def cube(n):
    return n ** 3


if __name__ == "__main__":
    p1 = Process(target=print(cube(1)))
    p2 = Process(target=print(cube(2)))
    p3 = Process(target=print(cube(3)))
    p4 = Process(target=print(cube(4)))
    p1.start()
    p2.start()
    p3.start()
    p4.start()
    p1.join()
    p2.join()
    p3.join()
    p4.join()
