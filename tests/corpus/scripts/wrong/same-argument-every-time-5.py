from multiprocessing import Process
import os


def show(number):
    print("process", os.getpid(), "shows number", number)


if __name__ == "__main__":
    # the four processes show the numbers 1, 2, 3, 4
    p1 = Process(target=show, args=(1,))
    p2 = Process(target=show, args=(1,))
    p3 = Process(target=show, args=(1,))
    p4 = Process(target=show, args=(1,))

    p1.start()
    p2.start()
    p3.start()
    p4.start()

    p1.join()
    p2.join()
    p3.join()
    p4.join()
