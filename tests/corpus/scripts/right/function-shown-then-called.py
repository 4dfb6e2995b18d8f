from multiprocessing import Process


def hello():
    print("hello from", hello)


if __name__ == "__main__":
    print("the target will be", hello)
    p = Process(target=hello)
    print(p)
    p.start()
    p.join()
    print(p)
