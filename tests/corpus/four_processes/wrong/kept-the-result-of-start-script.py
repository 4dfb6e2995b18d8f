from multiprocessing import Process


def power(name, x, y):
    print(f"{name}: {x ** y}")


if __name__ == "__main__":
    p1 = Process(target=power, args=("Square", 10, 2)).start()
    p2 = Process(target=power, args=("Cube", 10, 3)).start()
    p3 = Process(target=power, args=("Square Root", 10, 1/2)).start()
    p4 = Process(target=power, args=("Cube Root", 10, 1/3)).start()
    p1.join()
    p2.join()
    p3.join()
    p4.join()
