import multiprocessing as mp


def hello(method):
    print("hello from", method)


if __name__ == "__main__":
    for method in ("fork", "spawn"):
        mp.set_start_method(method)
        p = mp.Process(target=hello, args=(method,))
        p.start()
        p.join()
