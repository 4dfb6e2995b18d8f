from multiprocessing import Process


def with_return():
    return 42


def with_exit():
    raise SystemExit(42)


def experiment(target):
    p = Process(target=target)
    p.start()
    p.join()
    print(target.__name__, "leaves exit code", p.exitcode)


if __name__ == "__main__":
    experiment(with_return)
    experiment(with_exit)
