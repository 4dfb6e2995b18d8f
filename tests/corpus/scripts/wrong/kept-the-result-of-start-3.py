from multiprocessing import Process


def cube(n):
    print(n, "cubed is", n ** 3)


if __name__ == "__main__":
    first = Process(target=cube, args=(2,)).start()
    second = Process(target=cube, args=(3,)).start()
    third = Process(target=cube, args=(4,)).start()

    first.join()
    second.join()
    third.join()
    print("all cubes done")
