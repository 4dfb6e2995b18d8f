# the exit code of a process tells if the number is a prime (0 = yes)
import multiprocessing as mp
import sys


def check(n):
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            sys.exit(d)
    sys.exit(0)


def main():
    numbers = [97, 91, 101, 221]
    procs = [mp.Process(target=check, args=(n,), name=f"check-{n}") for n in numbers]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
    for n, p in zip(numbers, procs):
        if p.exitcode == 0:
            print(n, "is prime")
        else:
            print(n, "can be divided by", p.exitcode)


if __name__ == "__main__":
    main()
