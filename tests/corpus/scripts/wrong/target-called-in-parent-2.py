# counts the words of three poems at the same time
from multiprocessing import Process

POEMS = {
    "roses": "roses are red violets are blue",
    "star": "twinkle twinkle little star how I wonder what you are",
    "sheep": "baa baa black sheep have you any wool",
}


class WordCounter:
    def __init__(self, title):
        self.title = title

    def count(self):
        words = POEMS[self.title].split()
        print(f"{self.title}: {len(words)} words, longest is {max(words, key=len)}", flush=True)


def main():
    jobs = [Process(target=WordCounter(title).count()) for title in POEMS]
    [job.start() for job in jobs]
    [job.join() for job in jobs]
    print("finished")


if __name__ == "__main__":
    main()
