# The program prints a poem, every line from another process
from multiprocessing import Process
import random
import time

poem = [
    "Roses are red,",
    "violets are blue,",
    "processes run,",
    "and so do you.",
]


def recite(line):
    time.sleep(random.random() / 5)
    print(line)


if __name__ == "__main__":
    speakers = [Process(target=recite, args=(line,)) for line in poem]
    for s in speakers:
        s.start()
    for s in speakers:
        s.join()
