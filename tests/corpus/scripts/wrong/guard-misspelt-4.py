from multiprocessing import Pool


def gc_content(dna):
    return (dna.count("G") + dna.count("C")) / len(dna)


def main():
    strands = ["GATTACA", "GGGCCC", "ATATAT", "ACGTACGT"]
    with Pool(4) as pool:
        for s, gc in zip(strands, pool.map(gc_content, strands)):
            print(s, round(gc, 2))


if __name__ == "__mian__":
    main()
