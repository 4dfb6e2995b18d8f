import multiprocessing as mp
import os


def tick(round_number):
    print("round", round_number, "in", os.getpid())


class Worker:
    def __init__(self):
        self.rounds = 0
        self.processes = []

    def start(self):
        self.rounds += 1
        p = mp.Process(target=tick, args=(self.rounds,))
        p.start()
        self.processes.append(p)

    def wait(self):
        for p in self.processes:
            p.join()


if __name__ == "__main__":
    worker = Worker()
    worker.start()
    worker.start()
    worker.start()
    worker.wait()
    print(worker.rounds, "rounds done")
