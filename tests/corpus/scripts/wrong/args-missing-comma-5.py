from multiprocessing import Process


def countdown(start):
    for k in range(start, 0, -1):
        print(start, ":", k)


if __name__ == "__main__":
    processes = [Process(target=countdown, args=(n)) for n in (3, 4, 5)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print("lift off")
