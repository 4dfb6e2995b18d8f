import multiprocessing as mp
import time


def supplier(flour):
    time.sleep(2)               # the lorry is late
    print("supplier: flour is here")
    for _ in range(3):
        flour.release()


def baker(name, flour):
    flour.acquire()
    print(name, "starts baking")


if __name__ == "__main__":
    flour = mp.Semaphore(0)
    shop = [mp.Process(target=baker, args=(n, flour)) for n in ("Tom", "Eva", "Ugo")]
    shop.append(mp.Process(target=supplier, args=(flour,)))
    for p in shop:
        p.start()
    for p in shop:
        p.join()
    print("bakery closes")
