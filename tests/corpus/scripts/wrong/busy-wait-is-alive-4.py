import multiprocessing
import time

def parcel(number):
    time.sleep(0.6 + number * 0.1)
    print("parcel", number, "delivered")

if __name__ == "__main__":
    vans = [multiprocessing.Process(target=parcel, args=(i,)) for i in range(1, 4)]
    for v in vans:
        v.start()
    looks = 0
    while any([v.is_alive() for v in vans]):
        looks += 1
    print("all vans are home, I looked", looks, "times")
