import os
from multiprocessing import Process


def is_prime(n):
    os._exit(all(n % d for d in range(2, n)))


if __name__ == "__main__":
    numbers = (7, 8, 9, 11)
    ps = [Process(target=is_prime, args=(n,)) for n in numbers]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print([n for n, p in zip(numbers, ps) if p.exitcode])
