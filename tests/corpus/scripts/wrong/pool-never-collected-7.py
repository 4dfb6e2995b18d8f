from multiprocessing import Pool
import time


def wash(car):
    time.sleep(0.4)
    print("washed", car)


if __name__ == "__main__":
    pool = Pool(3)
    for car in ("VW", "Fiat", "Volvo", "Saab"):
        pool.apply_async(wash, (car,))
    print("all cars are in the car wash")
