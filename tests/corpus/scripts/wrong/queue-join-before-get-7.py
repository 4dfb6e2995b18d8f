import multiprocessing as mp
import random


class Sequencer(mp.Process):
    def __init__(self, seed, reads, out):
        super().__init__()
        self.rnd = random.Random(seed)
        self.reads = reads
        self.out = out

    def run(self):
        for _ in range(self.reads):
            self.out.put("".join(self.rnd.choices("ACGT", k=60)))


def collect(queue, n):
    found = {}
    for _ in range(n):
        read = queue.get()
        found[read[:2]] = found.get(read[:2], 0) + 1
    return found


def main():
    queue = mp.Queue()
    machines = [Sequencer(seed, 3000, queue) for seed in (1, 2, 3)]
    for m in machines:
        m.start()
    for m in machines:
        m.join()
        print(m.name, "has finished")
    for start, n in sorted(collect(queue, 9000).items()):
        print(start, n)


if __name__ == "__main__":
    main()
