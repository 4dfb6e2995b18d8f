import time
from multiprocessing import Pool

RUNNERS = [("Ada", 0.3), ("Bo", 0.1), ("Cy", 0.2)]
MEDALS = ["gold", "silver", "bronze"]


def run(runner):
    name, seconds = runner
    time.sleep(seconds)
    return name, seconds


if __name__ == "__main__":
    with Pool(3) as pool:
        finish = list(pool.imap_unordered(run, RUNNERS))
    for i in range(len(RUNNERS)):
        print(MEDALS[i], "goes to", finish[i][0], "in", finish[i][1], "s")
    print("The winner is", finish[0][0], "of", len(RUNNERS), "runners")
