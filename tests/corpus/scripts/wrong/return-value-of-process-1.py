from multiprocessing import Process


def cube(n):
    return n ** 3


if __name__ == "__main__":
    p = Process(target=cube, args=(7,))
    p.start()
    answer = p.join()
    print("7 cubed is", answer)
