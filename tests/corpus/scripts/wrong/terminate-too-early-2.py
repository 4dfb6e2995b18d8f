import multiprocessing as mp
from contextlib import contextmanager


@contextmanager
def processes(target, items):
    ps = [mp.Process(target=target, args=(i,)) for i in items]
    for p in ps:
        p.start()
    try:
        yield ps
    finally:
        for p in ps:        # clean up behind us
            p.terminate()
            p.join()


def sum_of_digits(n):
    s = 0
    for i in range(n):
        s += sum(int(d) for d in str(i))
    print("digits up to", n, ":", s)


if __name__ == "__main__":
    with processes(sum_of_digits, [900_000, 800_000, 700_000, 600_000]) as ps:
        print(len(ps), "processes compute")
    print("finished")
