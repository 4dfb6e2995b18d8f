from concurrent.futures import ProcessPoolExecutor
import time


def brew(kind):
    time.sleep(0.15)
    return kind.title() + " tea"


def main():
    with ProcessPoolExecutor(max_workers=3) as kitchen:
        orders = {k: kitchen.submit(brew, k) for k in ("green", "black", "mint")}
    # leaving the block waits for the orders
    for k, order in orders.items():
        print(k, "->", order.result())


if __name__ == "__main__":
    main()
