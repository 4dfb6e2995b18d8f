from multiprocessing import Process


def show(name, value):
    print(name, value, sep=": ")


def start_all(n):
    ps = [
        Process(target=show, args=("Square", n ** 2)),
        Process(target=show, args=("Cube", n ** 3)),
        Process(target=show, args=("Square Root", n ** (1 / 2))),
        Process(target=show, args=("Cube Root", n ** (1 / 3))),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()


if __name__ == "main":
    start_all(10)
