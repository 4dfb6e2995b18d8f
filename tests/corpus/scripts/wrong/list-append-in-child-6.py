import concurrent.futures as cf
import logging

logging.basicConfig(level=logging.INFO, format="%(message)s")

genome = "ATGCGATACGCTTGAATGCCGATTAGCATGATGCCCTAG" * 20
matches = []


def find_codon(offset, part, codon="ATG"):
    here = []
    pos = part.find(codon)
    while pos >= 0:
        here.append(offset + pos)
        pos = part.find(codon, pos + 1)
    matches.extend(here)


def cut(text, size):
    i = 0
    while i < len(text):
        yield i, text[i:i + size]
        i += size


if __name__ == "__main__":
    size = 130
    with cf.ProcessPoolExecutor(4) as ex:
        futures = []
        for offset, part in cut(genome, size):
            futures.append(ex.submit(find_codon, offset, part))
        done, not_done = cf.wait(futures)
        logging.info("parts searched: %d, still open: %d", len(done), len(not_done))
    logging.info("start codons: %d", len(matches))
    if not matches:
        logging.info("hmm, none found?")
