import concurrent.futures as cf
import time

CHAPTERS = [
    ("It was a dark and stormy night.", 0.6),
    ("The butler opened the door.", 0.1),
    ("Nobody was there.", 0.35),
]


def shout(chapter):
    text, seconds = chapter
    time.sleep(seconds)
    return text.upper()


if __name__ == '__main__':
    with cf.ProcessPoolExecutor(3) as ex:
        jobs = [ex.submit(shout, c) for c in CHAPTERS]
        number = 0
        for job in cf.as_completed(jobs):
            number += 1
            print(f'Chapter {number}: {job.result()}')
