from multiprocessing import Process


def work(n):
    print("working on", n)


if name == "__main__":
    p = Process(target=work, args=(5,))
    p.start()
    p.join()
