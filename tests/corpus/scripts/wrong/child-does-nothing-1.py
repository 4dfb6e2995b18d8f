from multiprocessing import Process


def work():
    pass


if __name__ == "__main__":
    processes = []
    for i in range(4):
        p = Process(target=work)
        p.start()
        processes.append(p)
        print("number", i + 1)
    for p in processes:
        p.join()
