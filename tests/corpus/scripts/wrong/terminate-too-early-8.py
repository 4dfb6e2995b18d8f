import multiprocessing as mp
import time


def word_count(text):
    time.sleep(0.25)
    counts = {}
    for w in text.split():
        counts[w] = counts.get(w, 0) + 1
    print(sorted(counts.items()))


class Worker:
    def __init__(self, func, *args):
        self.proc = mp.Process(target=func, args=args)

    def __enter__(self):
        self.proc.start()
        return self

    def __exit__(self, *exc):
        self.proc.terminate()
        self.proc.join()
        print("worker closed, exit code", self.proc.exitcode)


if __name__ == "__main__":
    with Worker(word_count, "a rose is a rose is a rose"):
        print("counting words ...")
    print("end of program")
