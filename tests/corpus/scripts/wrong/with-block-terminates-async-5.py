import multiprocessing as mp
import time

def gc_content(dna):
    time.sleep(0.3)
    return 100 * sum(base in "GC" for base in dna) / len(dna)

if __name__ == "__main__":
    genes = {"abc1": "ATGCGCGTTA", "brc2": "GGGCCCATAT", "tp5": "ATATATATAC"}
    answers = {}
    with mp.Pool(2) as pool:
        for gene, dna in genes.items():
            answers[gene] = pool.apply_async(gc_content, (dna,))
    for gene in answers:
        print(gene, answers[gene].get(timeout=1), "%")
