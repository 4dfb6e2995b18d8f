from multiprocessing import Pool
import time


def ship(n):
    time.sleep((n * 3 % 4) / 10)
    return f"ship {n}"


if __name__ == "__main__":
    with Pool(4) as pool:
        for arrival, name in enumerate(pool.imap_unordered(ship, range(4)), 1):
            print(f"arrival {arrival}: {name}")
