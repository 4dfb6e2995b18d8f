from multiprocessing import Process


def hello():
    print("hello from another process")


if __name__ == "__main__":
    p = Process(hello)
    p.start()
    p.join()
