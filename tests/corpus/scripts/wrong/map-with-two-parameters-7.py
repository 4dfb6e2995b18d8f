import multiprocessing as mp
import sys


def repeat(word, times):
    return word * times


class Poster:
    def __init__(self, size):
        self.pool = mp.Pool(size)

    def make(self, lines):
        """lines: dictionary word -> how often"""
        job = self.pool.map_async(repeat, lines.items())
        self.pool.close()
        self.pool.join()
        return job.get()


if __name__ == "__main__":
    poster = Poster(2)
    try:
        for text in poster.make({"ha": 3, "ho": 2, "hi": 1}):
            print(text)
    except TypeError as err:
        print("does not work:", err)
        sys.exit(1)
