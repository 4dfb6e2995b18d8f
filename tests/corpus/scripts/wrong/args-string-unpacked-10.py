from multiprocessing import Process


def analyse(dna):
    pairs = {"A": "T", "T": "A", "C": "G", "G": "C"}
    print(dna, "->", "".join(pairs[b] for b in reversed(dna)))


def main():
    # args has to be a tuple
    samples = """ACGTACGA
GGGTTTAA
CATCATCC""".splitlines()
    workers = [Process(target=analyse, args=tuple(s)) for s in samples]
    for w in workers:
        w.start()
    for w in workers:
        w.join()


if __name__ == "__main__":
    main()
