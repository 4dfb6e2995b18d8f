import multiprocessing as mp

LINES = ["17", "23", "forty", "5"]


class Parser(mp.Process):
    def __init__(self, slot, text, out):
        super().__init__()
        self.slot, self.text, self.out = slot, text, out

    def run(self):
        self.out[self.slot] = int(self.text)


def main():
    out = mp.Array("i", len(LINES))
    parsers = {i: Parser(i, line, out) for i, line in enumerate(LINES)}
    for p in parsers.values():
        p.start()
    for p in parsers.values():
        p.join()
    print("parsed", len(parsers), "lines, sum is", sum(out))


if __name__ == "__main__":
    main()
