import multiprocessing as mp
import time


class Library:
    def __init__(self):
        self.manager = mp.Manager()
        self.titles = self.manager.list()
        self.readers = []

    def send_reader(self, genre, seconds):
        r = mp.Process(target=collect, args=(genre, seconds, self.titles))
        r.start()
        self.readers.append(r)

    def close(self):
        self.manager.shutdown()
        for r in self.readers:
            r.join()


def collect(genre, seconds, titles):
    time.sleep(seconds)
    for i in range(3):
        titles.append(f"{genre} {i}")


if __name__ == "__main__":
    library = Library()
    library.send_reader("crime", 0.4)
    library.send_reader("poetry", 0.5)
    library.close()
    print("the list:", str(library.titles))
