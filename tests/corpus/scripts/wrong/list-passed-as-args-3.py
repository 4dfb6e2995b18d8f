from multiprocessing import Process

temperatures = [12, 14, 13, 17, 19, 21, 20, 18, 15, 13, 11, 10]


def hottest(part):
    print("maximum of", part, "is", max(part))


if __name__ == "__main__":
    running = []
    # each process gets 4 of the 12 months
    for begin in range(0, 12, 4):
        p = Process(target=hottest, args=(temperatures[begin:begin + 4]))
        running.append(p)
        p.start()
    for p in running:
        p.join()
