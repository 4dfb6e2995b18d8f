import multiprocessing as mp
import time


def sell(lock, stock, shop, pieces):
    sold = 0
    for _ in range(pieces):
        time.sleep(0.001)
        with lock:
            if stock["left"] > 0:
                stock["left"] -= 1
                sold += 1
    return shop, sold


if __name__ == "__main__":
    with mp.Manager() as manager:
        lock = manager.Lock()
        stock = manager.dict(left=100)
        with mp.Pool(3) as pool:
            jobs = [(lock, stock, shop, 50) for shop in ("A", "B", "C")]
            sales = pool.starmap(sell, jobs)
        for shop, sold in sales:
            print("shop", shop, "sold", sold)
        print("sold in all:", sum(s for _, s in sales), "left:", stock["left"])
