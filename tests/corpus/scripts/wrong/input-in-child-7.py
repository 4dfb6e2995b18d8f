from multiprocessing import Process


def ask():
    name = input("What is your name? ")
    print("Hello", name)


if __name__ == "__main__":
    p = Process(target=ask)
    p.start()
    p.join()
    print("goodbye")
