import multiprocessing


def table():
    number = int(input("Which times table? "))
    for i in range(1, 11):
        print(i, "x", number, "=", i * number)


if __name__ == "__main__":
    p = multiprocessing.Process(target=table)
    p.start()
    p.join()
    print("Bye!")
