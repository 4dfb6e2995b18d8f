from multiprocessing import Process
from queue import Queue


def square(n, q):
    q.put(n * n)


if __name__ == "__main__":
    q = Queue()
    p = Process(target=square, args=(9, q))
    p.start()
    print("the answer is", q.get())
    p.join()
