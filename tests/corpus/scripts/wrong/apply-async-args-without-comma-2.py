import multiprocessing as mp

found = []


def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


def keep(steps):
    found.append(steps)


def main():
    with mp.Pool(processes=3) as pool:
        for n in range(5, 12):
            pool.apply_async(collatz, args=(n), callback=keep)
        pool.close()
        pool.join()
    print("longest:", max(found, default="nothing found"))


if __name__ == "__main__":
    main()
