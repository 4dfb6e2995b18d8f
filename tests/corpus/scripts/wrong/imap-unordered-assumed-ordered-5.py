import multiprocessing as mp
import time

files = ["movie.avi", "song.mp3", "photo.jpg", "note.txt"]
SIZES = {"movie.avi": 700, "song.mp3": 5, "photo.jpg": 2, "note.txt": 1}


def fetch(name):
    mb = SIZES[name]
    time.sleep(0.05 + mb / 2000)     # big files need longer
    return mb


if __name__ == "__main__":
    with mp.Pool(4) as pool:
        for name, mb in zip(files, pool.imap_unordered(fetch, files)):
            print(f"{name:10} {mb:4} MB")
