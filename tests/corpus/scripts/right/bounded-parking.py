import time
from multiprocessing import BoundedSemaphore, Process, Value


def park(car, lot, cars, most):
    with lot:
        with cars.get_lock():
            cars.value += 1
            most.value = max(most.value, cars.value)
        time.sleep(0.05)
        with cars.get_lock():
            cars.value -= 1


if __name__ == "__main__":
    lot, cars, most = BoundedSemaphore(2), Value("i", 0), Value("i", 0)
    ps = [Process(target=park, args=(n, lot, cars, most)) for n in range(5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("never more than two:", most.value <= 2)
