import multiprocessing as mp
import os

TEXT = "Hickory dickory dock the mouse ran up the clock"


def words(text):
    return len(text.split())


def vowels(text):
    return sum(letter in "aeiou" for letter in text.lower())


def longest(text):
    return max(text.split(), key=len)


JOBS = [words, vowels, longest]


class Analyst(mp.Process):
    def run(self):
        for job in JOBS:
            print(f"{os.getpid()} {job.__name__}: {job(TEXT)}")


if __name__ == "__main__":
    # one process for each job
    analysts = [Analyst(name=job.__name__) for job in JOBS]
    for a in analysts:
        a.start()
    for a in analysts:
        a.join()
