import multiprocessing as mp
import os

class Greeter(mp.Process):
    def __init__(self, name):
        super().__init__()
        self.who = name

    def start(self):
        print("Hello", self.who, "from process", os.getpid())

if __name__ == "__main__":
    gs = [Greeter(n) for n in ["Ida", "Jon", "Kai"]]
    for g in gs:
        g.start()
    for g in gs:
        g.join()
