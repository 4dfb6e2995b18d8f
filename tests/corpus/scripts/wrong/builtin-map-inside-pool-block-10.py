import os
from multiprocessing import Pool

DNA = ["ACGTACGGGT", "TTTTAACGCG", "GCGCGCGCAT", "ATATATTAAT", "CCGGATTACA"]


def gc_share(strand):
    print("worker", os.getpid(), "looks at", strand)
    return (strand.count("G") + strand.count("C")) / len(strand)


def main():
    with Pool(3) as workers:
        best = max(map(gc_share, DNA))
        print("opened", workers, "and used it")
    print("highest GC share:", best)


if __name__ == "__main__":
    main()
