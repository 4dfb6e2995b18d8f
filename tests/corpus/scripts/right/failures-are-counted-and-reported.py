import sys
from multiprocessing import Process


def check(n):
    if n % 2:
        raise ValueError(f"{n} is odd")


if __name__ == "__main__":
    ps = [Process(target=check, args=(n,)) for n in range(4)]
    for p in ps:
        p.start()
    failed = 0
    for p in ps:
        p.join()
        failed += p.exitcode != 0
    print(failed, "of", len(ps), "numbers are odd")
