import multiprocessing as mp


class Lab:
    """sends DNA strands to helpers and waits for them"""

    def __init__(self):
        self.workers = {}

    @staticmethod
    def complement(strand):
        table = str.maketrans("ACGT", "TGCA")
        print(strand, "<->", strand.translate(table))

    def send(self, strand):
        strand = strand.strip().upper()
        w = mp.Process(name=strand, target=Lab.complement, args=(strand))
        w.start()
        self.workers[strand] = w

    def wait(self):
        for strand, w in self.workers.items():
            w.join()
        return len(self.workers)


if __name__ == "__main__":
    lab = Lab()
    lab.send("acgtac ")
    lab.send("ttgaca")
    print("strands done:", lab.wait())
