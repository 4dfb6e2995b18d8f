import multiprocessing as mp
import time

SIZES = [60, 40, 20, 5]


def simulate(days):
    """Money after so many days (longer simulations are slower)."""
    money = 1000.0
    for _ in range(days):
        money *= 1.001
        time.sleep(0.005)
    return round(money, 2)


def main():
    money = []
    pool = mp.Pool(processes=4)
    for position, result in enumerate(pool.imap_unordered(simulate, SIZES)):
        print("after", SIZES[position], "days:", result)
        money.append(result)
    pool.close()
    pool.join()
    print("best: after", SIZES[money.index(max(money))], "days")


if __name__ == "__main__":
    main()
