from multiprocessing import Process


def hello():
    print("hello")


if __name__ == "__main__":
    p = Process(target=hello)
    for i in range(4):
        p.start()
    p.join()
