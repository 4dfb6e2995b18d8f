from multiprocessing import Process


def hello(name):
    print("hello", name)


if __name__ == "__main__":
    a = Process(target=hello, args=("Ann",))
    b = Process(target=hello, args=("Bob",))
    a.start
    b.start
    print("both processes started")
