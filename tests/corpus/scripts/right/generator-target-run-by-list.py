from multiprocessing import Process


def rabbits(months):
    a, b = 1, 1
    for _ in range(months):
        yield a
        a, b = b, a + b


def show(months):
    print(months, list(rabbits(months)))


if __name__ == "__main__":
    ps = [Process(target=show, args=(m,)) for m in (3, 6)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
