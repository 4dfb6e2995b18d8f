import multiprocessing as mp
import time


def price(item):
    time.sleep(0.3)
    return item, len(item) * 0.99


def show_bill(prices):
    for item, p in prices:
        print(f"{item:10} {p:5.2f}")
    print("total", sum(p for _, p in prices))


def main():
    pool = mp.Pool(2)
    basket = ["milk", "bread", "apples", "cheese"]
    pool.map_async(price, basket, callback=show_bill)
    pool.close()
    print("thank you for shopping with us")


if __name__ == "__main__":
    main()
