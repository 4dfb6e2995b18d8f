# task: use a pool of 8 processes to look for a codon in DNA strings
import concurrent.futures as cf

DNA = [
    "ATGCCGTAATGA", "GGGATGCCC", "TTTTTTTT", "ATGATGATG",
    "CCCATGTTT", "AAACCCGGG", "GATGATTACA", "TGATGATGA",
]


def find_start(strand):
    hits = []
    pos = strand.find("ATG")
    while pos != -1:
        hits.append(pos)
        pos = strand.find("ATG", pos + 1)
    return hits


if __name__ == "__main__":
    with cf.ThreadPoolExecutor(max_workers=8) as pool:
        answers = list(pool.map(find_start, DNA))
    for s, a in zip(DNA, answers):
        print(s, "->", a)
