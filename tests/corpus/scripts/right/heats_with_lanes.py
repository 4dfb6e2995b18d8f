import multiprocessing as mp
import time

LANES = ["lane 1", "lane 2", "lane 3"]


def swim(swimmer):
    name, seconds = swimmer
    time.sleep(seconds / 100)
    return name, seconds


if __name__ == "__main__":
    swimmers = [("Paul", 40), ("Mia", 20), ("Lea", 30)]
    with mp.Pool(3) as pool:
        results = list(pool.imap_unordered(swim, swimmers))
    for i in range(len(swimmers)):
        # whoever is out of the water gets the next lane of the second heat
        print(LANES[i], ":", results[i][0])
