import multiprocessing as mp
import os

STOCK = {
    "north": {"chair": 4, "table": 2, "lamp": 9},
    "south": {"chair": 0, "table": 1, "lamp": 0},
    "west": {"chair": 7, "table": 3, "lamp": 2},
}
OK, EMPTY = 0, 3


class Checker(mp.Process):
    def run(self):
        store = self.name
        status = OK
        for article, count in STOCK[store].items():
            print(f"{store:6} {article:6} {count:3}")
            if count == 0:
                status = EMPTY
        # tell the main program how it went
        os._exit(status)


if __name__ == "__main__":
    checkers = [Checker(name=s) for s in STOCK]
    for c in checkers:
        c.start()
    for c in checkers:
        c.join()
        print(c.name, "exit code", c.exitcode)
