from multiprocessing import Process, current_process


def hello():
    print("hello from", current_process().name)


if __name__ == "__main__":
    ps = [Process(target=hello, name=n) for n in ("Huey", "Dewey", "Louie")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
