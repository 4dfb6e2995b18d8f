import multiprocessing as mp


class VowelCounter(mp.Process):

    def __init__(self, sentence):
        mp.Process.__init__(self)
        self.sentence = sentence

    def run(self):
        vowels = [ch for ch in self.sentence.lower() if ch in "aeiou"]
        return len(vowels)


def main():
    sentences = ["The quick brown fox", "jumps over", "the lazy dog"]
    counters = []
    for s in sentences:
        counters.append(VowelCounter(s))
        counters[-1].start()
    for c in counters:
        c.join()
        print(f"{c.sentence!r} has {c.exitcode} vowels")


if __name__ == "__main__":
    main()
