from multiprocessing import Process


def nothing():
    pass


if __name__ == "__main__":
    p = Process(target=nothing, name="demo")
    print(p)
    p.start()
    print(p.is_alive() in (True, False))
    p.join()
    print(p)
    print(nothing.__name__, "ended with", p.exitcode)
