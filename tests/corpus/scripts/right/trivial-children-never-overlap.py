from multiprocessing import Process


def show(n):
    print("my number is", n)


if __name__ == "__main__":
    processes = []
    for n in (10, 20, 30, 40):
        p = Process(target=show, args=(n,))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
