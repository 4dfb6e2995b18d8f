from multiprocessing import Process


def divide(a, b):
    print(f"{a} / {b} = {a / b}")


if __name__ == "__main__":
    ps = [Process(target=divide, args=(12, b)) for b in (4, 3, 0, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("all divisions worked")
