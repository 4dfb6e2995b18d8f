import multiprocessing


def fibonacci(count):
    a, b = 0, 1
    for _ in range(count):
        print(a)
        yield a
        a, b = b, a + b


if __name__ == '__main__':
    jobs = [multiprocessing.Process(target=fibonacci, args=(n,)) for n in (5, 8, 10)]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print("all sequences printed")
