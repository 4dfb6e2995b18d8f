from multiprocessing import Process


def show(n):
    print(n)


if __name__ == "__main__":
    p = Process(target=show, args=(5,)).start()
    p.join()
