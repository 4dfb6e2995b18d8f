from multiprocessing import Process


def processes():
    # four processes introduce themselves
    for i in range(1, 5):
        print("Hello, I am process", i)


if __name__ == "__main__":
    p = Process(target=processes)
    p.start()
    p.join()
    print("4 processes have said hello")
