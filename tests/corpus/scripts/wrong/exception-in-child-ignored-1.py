from multiprocessing import Process


def divide(a, b):
    print(a, "/", b, "=", a / b)


if __name__ == "__main__":
    ps = [Process(target=divide, args=(12, b)) for b in (3, 2, 1, 0)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("all divisions were successful")
