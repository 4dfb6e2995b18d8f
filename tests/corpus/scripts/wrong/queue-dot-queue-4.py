from multiprocessing import Process
from queue import Queue


def square(n, out):
    out.put(n * n)


if __name__ == "__main__":
    out = Queue()
    ps = [Process(target=square, args=(n, out)) for n in (3, 5, 7)]
    for p in ps:
        p.start()
    answers = [out.get(timeout=1) for p in ps]
    for p in ps:
        p.join()
    print(answers)
