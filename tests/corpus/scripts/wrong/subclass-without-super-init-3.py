import multiprocessing


class StrandCounter(multiprocessing.Process):

    def __init__(self, strand, letter="A"):
        self.strand = strand
        self.letter = letter

    def run(self):
        n = self.strand.count(self.letter)
        print(f"{n} x {self.letter} in {self.strand}")


def main():
    counters = [StrandCounter("GATTACA"), StrandCounter("CCATG", "C")]
    for c in counters:
        c.start()
    for c in counters:
        c.join()


if __name__ == "__main__":
    main()
