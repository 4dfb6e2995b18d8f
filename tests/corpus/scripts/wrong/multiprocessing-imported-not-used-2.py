import multiprocessing as mp
import time


def collatz_length(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def main():
    print("cores:", mp.cpu_count())
    print("running in", mp.current_process().name)
    begin = time.time()
    best = max(range(1, 20000), key=collatz_length)
    print("longest chain starts at", best, "with", collatz_length(best), "steps")
    print("on all cores this took", round(time.time() - begin, 2), "s")


if __name__ == "__main__":
    main()
