import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor


def save(path, text):
    time.sleep(0.1)
    with open(path, "a") as f:
        f.write(text + "\n")


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "game.txt")
        # exactly one helper, so that the rounds are saved in the right order
        with ProcessPoolExecutor(max_workers=1) as saver:
            jobs = []
            for game_round in range(1, 5):
                print("playing round", game_round)
                time.sleep(0.1)
                jobs.append(saver.submit(save, path, f"round {game_round}"))
            for j in jobs:
                j.result()
        print(open(path).read())


if __name__ == "__main__":
    main()
