from multiprocessing import Process


def squares(n):
    for i in range(n):
        print(i * i)
        yield i * i


if __name__ == "__main__":
    p = Process(target=squares, args=(5,))
    p.start()
    p.join()
    print("end")
