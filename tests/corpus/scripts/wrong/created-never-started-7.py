from multiprocessing import Array, Process
import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")


class Summer(Process):
    def __init__(self, slot, numbers, totals):
        Process.__init__(self, name="summer-%d" % slot)
        self.slot = slot
        self.numbers = numbers
        self.totals = totals

    def run(self):
        self.totals[self.slot] = sum(self.numbers)


def main():
    totals = Array("q", 3)
    summers = [
        Summer(0, range(0, 1000), totals),
        Summer(1, range(1000, 2000), totals),
        Summer(2, range(2000, 3000), totals),
    ]
    for s in summers:
        try:
            s.join(timeout=1)
        except AssertionError:
            # happens when the process is already over, I think
            logging.info("%s was already finished", s.name)
    print("totals:", list(totals))
    print("sum of all:", sum(totals))


if __name__ == "__main__":
    main()
