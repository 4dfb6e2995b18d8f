from multiprocessing import Process


def greet():
    print("hello from a worker")


if __name__ == "__main__":
    p = Process(target=greet)
    # start it for each of the three users
    for _ in range(3):
        p.start()
    p.join()
