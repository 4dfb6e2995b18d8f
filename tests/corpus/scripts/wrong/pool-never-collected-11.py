import multiprocessing as mp
import time


def cook(dish):
    time.sleep(0.3)
    print("cooked", dish)


def main():
    prices = {"soup": 3, "rice": 4, "cake": 5}
    with mp.Pool(2) as pool:
        orders = [pool.apply_async(cook, (dish,)) for dish in prices]
        print("to pay:", sum(map(prices.get, prices)))


if __name__ == "__main__":
    main()
