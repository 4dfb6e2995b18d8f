import multiprocessing
import time


def cook(dish):
    time.sleep(0.3)
    print(dish, "is ready")


if __name__ == "__main__":
    cooks = [multiprocessing.Process(target=cook, args=(dish,)) for dish in ("soup", "pasta")]
    for c in cooks:
        c.start()
    print("the kitchen is working")
    for c in cooks:
        c.terminate()
        c.join()
    print("dinner!")
