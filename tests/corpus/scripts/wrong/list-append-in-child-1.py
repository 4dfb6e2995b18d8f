from multiprocessing import Process

results = []


def square(n):
    results.append(n * n)


if __name__ == "__main__":
    ps = [Process(target=square, args=(n,)) for n in (2, 3, 4, 5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("results:", results)
