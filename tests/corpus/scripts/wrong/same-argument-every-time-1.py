from multiprocessing import Process


def show(n):
    print("I print the number", n)


if __name__ == "__main__":
    i = 1
    processes = []
    while len(processes) < 4:
        p = Process(target=show, args=(i,))
        processes.append(p)
        p.start()
    for p in processes:
        p.join()
