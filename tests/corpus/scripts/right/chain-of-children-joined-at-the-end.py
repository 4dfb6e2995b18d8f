"""Each child starts and joins the next one, so joining the first is enough."""
from multiprocessing import Process


def doll(size):
    print("opened doll", size)
    if size > 1:
        inner = Process(target=doll, args=(size - 1,))
        inner.start()
        inner.join()
    print("closed doll", size)


if __name__ == "__main__":
    biggest = Process(target=doll, args=(4,))
    biggest.start()
    biggest.join()
