from multiprocessing import Process


def cube(n):
    return n * n * n


def work(n):
    result = cube(n)
    print("The cube of", n, "is", cube)


if __name__ == "__main__":
    processes = []
    for n in (2, 3, 4, 5):
        p = Process(target=work, args=(n,))
        processes.append(p)
        p.start()
    for p in processes:
        p.join()
    print("ready")
