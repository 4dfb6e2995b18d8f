import multiprocessing as mp
import time


def crawl(seconds):
    time.sleep(seconds)
    return seconds * 60


if __name__ == "__main__":
    snails = ["Turbo", "Slimy", "Speedy"]
    needs = [0.3, 0.1, 0.2]
    with mp.Pool(3) as pool:
        for i, minutes in enumerate(pool.imap_unordered(crawl, needs)):
            print(snails[i], "with", needs[i], "finished after", minutes, "minutes")
