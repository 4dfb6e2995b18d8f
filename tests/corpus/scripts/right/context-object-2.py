import multiprocessing


def reverse_complement(dna, answers):
    pairs = {"A": "T", "T": "A", "C": "G", "G": "C"}
    answers.put((dna, "".join(pairs[b] for b in reversed(dna))))


if __name__ == "__main__":
    ctx = multiprocessing.get_context("spawn")
    answers = ctx.Queue()
    strands = ["GATTACA", "CCGTA", "TTTTGG"]
    jobs = [ctx.Process(target=reverse_complement, args=(s, answers)) for s in strands]
    for j in jobs:
        j.start()
    found = dict(answers.get() for _ in strands)
    for j in jobs:
        j.join()
    for s in strands:
        print(s, "->", found[s])
