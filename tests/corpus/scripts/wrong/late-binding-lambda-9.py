from multiprocessing import Process
import os


def main():
    prices = {"apple": 0.5, "pear": 0.75, "plum": 0.2, "melon": 2.9}
    shop = {}
    for fruit, price in prices.items():
        def sell():
            print(f"10 x {fruit}: {10 * price:.2f} Euro  (pid {os.getpid()})")
        shop[fruit] = Process(target=sell, name=fruit)

    print("the shop opens")
    for seller in shop.values():
        seller.start()
    for seller in shop.values():
        seller.join()
    print("the shop closes")


if __name__ == "__main__":
    main()
