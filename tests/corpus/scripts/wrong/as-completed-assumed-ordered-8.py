from concurrent.futures import ProcessPoolExecutor, as_completed
import time

COMPLEMENT = {"A": "T", "T": "A", "C": "G", "G": "C"}


def complement(piece):
    time.sleep(0.04 * len(piece))
    return "".join(COMPLEMENT[b] for b in piece)


if __name__ == "__main__":
    dna = ["GATTACAGG", "CCGTA", "TTG", "A"]
    strand = ""
    with ProcessPoolExecutor(4) as executor:
        futures = [executor.submit(complement, piece) for piece in dna]
        for future in as_completed(futures):
            strand += future.result()
    print("strand:    ", "".join(dna))
    print("complement:", strand)
