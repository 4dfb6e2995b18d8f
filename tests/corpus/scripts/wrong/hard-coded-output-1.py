# print the cubes of 1, 2, 3, 4
from multiprocessing import Process


def cubes():
    print("1")
    print("8")
    print("27")
    print("64")


if __name__ == "__main__":
    p = Process(target=cubes)
    p.start()
    p.join()
