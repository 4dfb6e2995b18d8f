from multiprocessing import Process


def job1(n):
    print("Square:", n ** 2)


def job2(n):
    print("Cube:", n ** 3)


def job3(n):
    print("Square Root:", n ** 0.5)


def job4(n):
    print("Cube Root:", n ** (1 / 3))


if __name__ == "__main__":
    p1 = Process(target=job1, args=(10,))
    p2 = Process(target=job1, args=(10,))
    p3 = Process(target=job3, args=(10,))
    p4 = Process(target=job4, args=(10,))
    p1.start()
    p2.start()
    p3.start()
    p4.start()
    p1.join()
    p2.join()
    p3.join()
    p4.join()
