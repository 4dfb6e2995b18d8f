from multiprocessing import Process


def box(low, mid, high):
    print("box of", low, mid, high)


if __name__ == "__main__":
    ps = [Process(target=box, args=range(n, n + 3)) for n in (0, 10, 20)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
