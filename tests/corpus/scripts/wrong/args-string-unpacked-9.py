# count the letter G in some DNA strings, one process per strand
from multiprocessing import Process


class Counter(Process):
    def __init__(self, strand):
        super().__init__(target=count_g, args=strand)


def count_g(strand):
    hits = 0
    for base in strand:
        if base == 'G':
            hits += 1
    print(strand, '->', hits)


def run_all(strands):
    queue = []
    for s in strands:
        c = Counter(s)
        c.start()
        queue.append(c)
    while queue:
        queue.pop().join()


if __name__ == '__main__':
    run_all(["GATTACA", "CCGGTA", "TTAGGG"])
