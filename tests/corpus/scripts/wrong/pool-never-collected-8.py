import multiprocessing as mp
import time

results = []


def gc_content(dna):
    time.sleep(0.3)
    return dna, (dna.count("G") + dna.count("C")) / len(dna)


def save(rows):
    for dna, gc in rows:
        print(dna, round(gc, 3))
        results.append(gc)


def main():
    strands = ["ACGT", "GGGC", "ATATAT", "CCGTA", "TTTT", "GATTACA"]
    pool = mp.Pool(processes=2)
    pool.map_async(gc_content, strands, callback=save)
    pool.close()
    print("strands analysed:", len(strands))


if __name__ == "__main__":
    main()
