from multiprocessing import Process


def ping():
    print("ping")


if __name__ == "__main__":
    ps = [Process(target=ping) for _ in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
