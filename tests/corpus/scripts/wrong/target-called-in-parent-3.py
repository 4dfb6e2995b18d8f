"""Count the words of some poems, one process for each poem."""
import multiprocessing as mp
import os

POEMS = {
    "rain": "the rain comes down the window pane and down again",
    "snow": "snow on snow on snow",
    "sun": "the sun the sun a golden bun",
}


def count_words(title):
    words = POEMS[title].split()
    print(f"{title}: {len(words)} words, {len(set(words))} different ({os.getpid()})")


def main():
    jobs = [mp.Process(name=title, target=count_words(title)) for title in POEMS]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    print("poems counted")


if __name__ == "__main__":
    main()
