from multiprocessing import Process
from queue import Queue


def fibonacci(n, answers):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    answers.put((n, a))


if __name__ == "__main__":
    answers = Queue()
    wanted = [10, 20, 30]
    workers = [Process(target=fibonacci, args=(n, answers)) for n in wanted]
    for w in workers:
        w.start()
    for _ in workers:
        n, value = answers.get()
        print("fib", n, "=", value)
    for w in workers:
        w.join()
