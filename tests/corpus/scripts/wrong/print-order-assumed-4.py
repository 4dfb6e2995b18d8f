import multiprocessing as mp
import os
import random
import tempfile
import time

VERSE = ["Twinkle twinkle", "little star", "how I wonder", "what you are"]


def recite(number, path):
    x = sum(random.random() for _ in range(random.randint(1000, 30000)))
    time.sleep(x / 200000)
    print(VERSE[number])
    with open(path, "a") as f:
        f.write(VERSE[number] + "\n")


def main():
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "verse.txt")
        ps = []
        for i in range(4):
            ps.append(mp.Process(target=recite, args=(i, path)))
            ps[-1].start()
        for p in ps:
            p.join()
        lines = open(path).read().splitlines()
    if lines == VERSE:
        print("TEST PASSED")
    else:
        print("TEST FAILED, the lines should be", VERSE)


if __name__ == "__main__":
    main()
