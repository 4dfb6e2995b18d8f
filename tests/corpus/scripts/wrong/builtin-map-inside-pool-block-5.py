from multiprocessing import Pool
import os

def gc(strand):
    print(os.getpid(), "looks at", strand)
    return strand.count("G") + strand.count("C")

if __name__ == "__main__":
    strands = ["GATTACA", "CCGGTA", "TTTT", "GCGCGC", "AAGT"]
    with Pool(3) as pool:
        counts = list(map(gc, strands))
    print(counts)
