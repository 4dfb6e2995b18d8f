from multiprocessing import Process


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        yield a
        print(a)
        a, b = b, a + b


if __name__ == "__main__":
    ps = []
    for n in (5, 8):
        p = Process(target=fibonacci, args=(n,))
        p.start()
        ps.append(p)
    for p in ps:
        p.join()
    print("done")
