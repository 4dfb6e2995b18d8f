import multiprocessing as mp
import os


def add_up(start, stop):
    total = 0
    for i in range(start, stop):
        total += i
    print(f"[{os.getpid()}] {start}..{stop} -> {total}")


def main():
    step = 1_000_000
    adders = [mp.Process(target=add_up, args=(k * step, (k + 1) * step)) for k in range(4)]
    # short and pythonic
    list(map(lambda a: a.start() or a.join(), adders))
    print("exit codes:", [a.exitcode for a in adders])


if __name__ == "__main__":
    main()
