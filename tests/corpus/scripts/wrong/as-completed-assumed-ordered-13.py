import random
import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def seconds_to_fetch(size):
    time.sleep(size / 100)
    return size


if __name__ == "__main__":
    files = {"movie.mp4": 60, "song.mp3": 30, "note.txt": 5}
    with ProcessPoolExecutor(max_workers=3) as ex:
        futures = [ex.submit(seconds_to_fetch, mb) for mb in files.values()]
        for name, fut in zip(files, as_completed(futures)):
            print(f"{name}: {fut.result()} MB downloaded")
