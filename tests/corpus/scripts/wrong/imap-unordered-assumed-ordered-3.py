import time
from multiprocessing import Pool


def download(name):
    # bigger files take longer
    time.sleep(len(name) / 40)
    return len(name) * 100


if __name__ == "__main__":
    names = ["a_very_big_film.mp4", "holiday.jpg", "song.mp3", "me.gif"]
    with Pool(4) as pool:
        for name, size in zip(names, pool.imap_unordered(download, names)):
            print(f"{name:22} {size} bytes")
