from threading import Thread as Process
import os


def reverse_dna(nr, strand):
    pairs = {"A": "T", "T": "A", "C": "G", "G": "C"}
    print(f"process {nr} ({os.getpid()}):", "".join(pairs[b] for b in reversed(strand)))


if __name__ == "__main__":
    processes = []
    for nr, strand in enumerate(["ATTGC", "GGCAT", "TTTAC", "CAGCA"], start=1):
        p = Process(target=reverse_dna, args=(nr, strand))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print("4 processes done")
