import multiprocessing as mp

DONE = "done"


class Mutator(mp.Process):
    def __init__(self, dna, out):
        super().__init__()
        self.dna = dna
        self.out = out

    def run(self):
        for old, new in ("AG", "CT", "GA"):
            self.out.put((self.name, self.dna.replace(old, new)))
        self.out.put((self.name, DONE))


def main():
    out = mp.Queue()
    mutators = [Mutator(base * 40_000 + "ACGT", out) for base in "ACG"]
    for m in mutators:
        m.start()
    open_ends = len(mutators)
    changed = 0
    while open_ends > 0:
        name, dna = out.get()
        if dna == DONE:
            open_ends -= 1
            continue
        changed += 1
        print(name, len(dna), dna[:4], "...", dna[-4:])
    for m in mutators:
        m.join()
    print(changed, "strands", "- queue empty:", out.empty())


if __name__ == "__main__":
    main()
