import multiprocessing as mp
import time


class Checker:
    def __init__(self, limit):
        self.limit = limit

    def check(self, word):
        time.sleep(0.05)
        if len(word) > self.limit:
            print(word, "is too long")
        else:
            print(word, "ok")
        # this worker is finished
        raise SystemExit


def main():
    c = Checker(5)
    pool = mp.Pool(2)
    handles = []
    for w in "tree house elephant".split():
        handles.append(pool.apply_async(c.check, (w,)))
    for h in handles:
        h.get()
    pool.close()
    pool.join()
    print("all words checked")


if __name__ == "__main__":
    main()
