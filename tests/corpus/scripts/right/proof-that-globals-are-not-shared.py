"""Shows on purpose that the child's change stays in the child."""
from multiprocessing import Process

number = 1


def change():
    global number
    number = 100
    print("child sees", number)


if __name__ == "__main__":
    p = Process(target=change)
    p.start()
    p.join()
    print("parent still sees", number)
    assert number == 1
