from multiprocessing import Pool


def collatz(n):
    steps = 0
    while n > 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


def main():
    with Pool(3) as pool:
        for n, steps in enumerate(pool.imap(collatz, range(1, 31), chunksize=5), start=1):
            print(f"{n:3} needs {steps} steps")


if __name__ == "__main__":
    main()
