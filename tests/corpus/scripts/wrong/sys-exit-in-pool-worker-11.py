import multiprocessing as mp


def divide(a, b):
    if b == 0:
        print("division by zero, stopping this calculation")
        raise SystemExit(1)
    return a / b


def main():
    tasks = [(10, 2), (5, 0), (9, 3)]
    pool = mp.Pool(processes=3)
    pending = {}
    for a, b in tasks:
        pending[(a, b)] = pool.apply_async(divide, (a, b))
    for (a, b), res in pending.items():
        print(f"{a}/{b} =", res.get(timeout=1.5))
    pool.close()
    pool.join()


if __name__ == '__main__':
    main()
