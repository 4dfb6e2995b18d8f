import multiprocessing as mp
import time

STRANDS = {
    "fly": "ATGCGGCTATTA",
    "mouse": "GGGCCCATATCG",
    "yeast": "TTTTAACGATCC",
}


def worker():
    # keeps the process alive while the strand is analysed
    time.sleep(0.3)


def gc_content(dna):
    return (dna.count("G") + dna.count("C")) / len(dna)


def main():
    procs = dict()
    for animal in STRANDS:
        procs[animal] = mp.Process(target=worker)
        procs[animal].start()
        print(f"[process {procs[animal].pid}] {animal}: {gc_content(STRANDS[animal]):.2%}")
    for p in procs.values():
        p.join()


if __name__ == "__main__":
    main()
