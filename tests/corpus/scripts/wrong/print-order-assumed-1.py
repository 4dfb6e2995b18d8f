from multiprocessing import Process


def say(n):
    print(n)


if __name__ == "__main__":
    print("I can count to four:")
    processes = [Process(target=say, args=(n,)) for n in (1, 2, 3, 4)]
    for p in processes:
        p.start()        # 1 is started first, so 1 comes first
    for p in processes:
        p.join()
