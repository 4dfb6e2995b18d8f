import multiprocessing as mp
import time
import random


def cut_hair(barber, customers, lock):
    random.seed(barber)
    minutes = 0
    for _ in range(customers):
        m = random.randint(5, 20)
        time.sleep(m / 200)
        minutes += m
    with lock:
        print("barber", barber)
        print("  customers:", customers)
        print("  minutes:  ", minutes)


def main():
    lock = mp.Lock()
    shop = [mp.Process(target=cut_hair, args=(b, c, lock)) for b, c in ((1, 4), (2, 6), (3, 5))]
    for s in shop:
        s.start()
    for s in shop:
        s.join()
    print("closed")


if __name__ == "__main__":
    main()
