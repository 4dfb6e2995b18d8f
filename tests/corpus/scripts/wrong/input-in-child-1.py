from multiprocessing import Process


def ask():
    n = int(input("Which number? "))
    print("squared:", n * n)


if __name__ == "__main__":
    p = Process(target=ask)
    p.start()
    p.join()
