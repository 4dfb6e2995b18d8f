import os
from multiprocessing import Process


def halt(code=0):
    # leave the process at once
    os._exit(code)


def factorise(n):
    code = 0
    try:
        factors, d, rest = [], 2, n
        while rest > 1:
            while rest % d == 0:
                factors.append(d)
                rest //= d
            d += 1
        print(n, "=", " * ".join(map(str, factors)))
    except ArithmeticError:
        code = 1
    finally:
        halt(code)


if __name__ == "__main__":
    crew = [Process(target=factorise, args=(n,)) for n in (84, 97, 1001, 360)]
    for p in crew:
        p.start()
    for p in crew:
        p.join()
    print("all exit codes zero:", all(p.exitcode == 0 for p in crew))
