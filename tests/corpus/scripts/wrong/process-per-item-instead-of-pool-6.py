import multiprocessing as mp
import time

SIZE = 8      # the pool must have 8 processes


def call(function, item, pipe):
    pipe.send(function(item))
    pipe.close()


class ProcessPool:
    def __init__(self, size):
        self.size = size

    def map(self, function, items):
        started = []
        for item in items:
            here, there = mp.Pipe(duplex=False)
            p = mp.Process(target=call, args=(function, item, there))
            p.start()
            there.close()
            started.append((p, here))
        answers = []
        for p, here in started:
            answers.append(here.recv())
            p.join()
        return answers


def download(page):
    time.sleep(0.05)
    return f"page{page:02}.html"


if __name__ == "__main__":
    pool = ProcessPool(SIZE)
    pages = pool.map(download, range(24))
    print(len(pages), "pages:", pages[0], "...", pages[-1])
