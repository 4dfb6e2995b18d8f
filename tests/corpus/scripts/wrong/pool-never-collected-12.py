import multiprocessing as mp
import time


def cook(dish):
    time.sleep(0.3)
    print("cooked", dish)


def main():
    with mp.Pool(2) as pool:
        orders = [pool.apply_async(cook, (dish,)) for dish in ("soup", "rice", "cake")]
        ready = list(map(mp.pool.AsyncResult.ready, orders))
        print(ready)


if __name__ == "__main__":
    main()
