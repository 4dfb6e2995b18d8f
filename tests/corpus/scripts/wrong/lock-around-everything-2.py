import multiprocessing as mp

safe = None


def init(lock):
    global safe
    safe = lock


def total_of_squares(n):
    safe.acquire()
    try:
        total = 0
        for i in range(n):
            total += i * i
        print(f"{n}: {total}")
        return total
    finally:
        safe.release()


def main():
    lock = mp.Lock()
    with mp.Pool(3, initializer=init, initargs=(lock,)) as pool:
        totals = pool.map(total_of_squares, [100_000, 200_000, 300_000, 250_000], 1)
    print("biggest:", max(totals))


if __name__ == "__main__":
    main()
