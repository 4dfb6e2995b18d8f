import multiprocessing as mp
import time


def gc_content(strand, number):
    time.sleep(0.1)
    share = (strand.count("G") + strand.count("C")) / len(strand)
    print(f"strand {number}: {share:.0%} GC")


def main():
    dna = ["ATGCGC", "TTTTAA", "GGGCCC", "ATATGC"]
    processes = []
    for number, strand in enumerate(dna, start=1):
        processes.append(mp.Process(target=gc_content, args=(strand, number)))

    _ = [proc.start for proc in processes]

    print("waiting for", len(processes), "processes")
    for proc in processes:
        proc.join()


if __name__ == "__main__":
    main()
