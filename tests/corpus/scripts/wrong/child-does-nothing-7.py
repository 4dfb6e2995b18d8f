from multiprocessing import Process
import os


class VowelCounter(Process):
    def __init__(self, line):
        super().__init__()
        self.line = line

    def count(self):
        found = sum(ch in "aeiou" for ch in self.line.lower())
        print(f"{found:3} vowels in: {self.line}")
        return found


POEM = ["Tyger Tyger, burning bright,",
        "In the forests of the night;",
        "What immortal hand or eye,",
        "Could frame thy fearful symmetry?"]

if __name__ == "__main__":
    counters = [VowelCounter(line) for line in POEM]
    for c in counters:
        c.start()
    # now the processes are started, let them count
    total = sum(c.count() for c in counters)
    for c in counters:
        c.join()
    print("vowels together:", total, "(main is", os.getpid(), ")")
