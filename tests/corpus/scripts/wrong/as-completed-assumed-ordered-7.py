from concurrent import futures
import random

PAIR = {"A": "T", "T": "A", "C": "G", "G": "C"}


def complement(part):
    out = ""
    for _ in range(len(part) * 40):     # make it a bit slower
        out = ""
        for base in part:
            out += PAIR[base]
    return out


def split(dna):
    # parts get shorter and shorter
    parts, size = [], 160
    while dna:
        parts.append(dna[:size])
        dna = dna[size:]
        size = max(5, size // 2)
    return parts


if __name__ == "__main__":
    dna = "".join(random.choices("ACGT", k=310))
    strand = ""
    with futures.ProcessPoolExecutor(max_workers=4) as pool:
        waiting = []
        for part in split(dna):
            waiting.append(pool.submit(complement, part))
        for ready in futures.as_completed(waiting):
            strand += ready.result()
    check = "".join(PAIR[b] for b in dna)
    print(len(strand), "bases")
    print("equal" if strand == check else "not equal, why?")
