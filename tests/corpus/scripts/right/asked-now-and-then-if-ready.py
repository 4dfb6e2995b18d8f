from multiprocessing import Pool
import time


def simulate(years):
    """rabbits on an island"""
    time.sleep(years / 50)
    rabbits = 2
    for _ in range(years):
        rabbits = rabbits + rabbits // 2
    return rabbits


if __name__ == "__main__":
    with Pool(3) as pool:
        islands = [pool.apply_async(simulate, (y,)) for y in (20, 50, 95)]
        while True:
            ready = [i for i in islands if i.ready()]
            print(len(ready), "of", len(islands), "islands simulated")
            if len(ready) == len(islands):
                break
            time.sleep(0.25)
        print([i.get() for i in islands])
