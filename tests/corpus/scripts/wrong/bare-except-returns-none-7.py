from multiprocessing import Pool


def reverse_complement(dna):
    try:
        return "".join(PAIRS[c] for c in reversed(dna))
    except:
        return None


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(reverse_complement, ["ACGT", "TTGA", "CCC"]))
