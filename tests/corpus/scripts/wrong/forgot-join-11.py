import multiprocessing
import time


def bake(cake, seconds):
    print("baking", cake)
    time.sleep(seconds)
    print(cake, "is done")


if __name__ == "__main__":
    cakes = {"cheese cake": 0.3, "apple pie": 0.2, "muffins": 0.1}
    for cake, seconds in cakes.items():
        p = multiprocessing.Process(target=bake, args=(cake, seconds))
        p.start()
    print("All cakes are baked, the party can start!")
