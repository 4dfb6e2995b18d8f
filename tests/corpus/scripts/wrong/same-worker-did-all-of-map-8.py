# Each of four processes prints one season.
from multiprocessing import Pool
import os


def show(season):
    print(season, "from process", os.getpid())
    return os.getpid()


if __name__ == "__main__":
    seasons = ["spring", "summer", "autumn", "winter"]
    with Pool(4) as pool:
        pids = pool.map(show, seasons)
    print("expected 4 different processes, got", len(set(pids)))
