from multiprocessing import Process

total = 0


def add(numbers):
    global total
    for n in numbers:
        total += n


if __name__ == "__main__":
    processes = []
    for i in range(4):
        p = Process(target=add, args=(range(i * 10, i * 10 + 10),))
        processes.append(p)
        p.start()
    for p in processes:
        p.join()
    print("total:", total)
