from multiprocessing import Pool

if __name__ == "__main__":
    pool = Pool(2)


def count_gc(strand):
    return sum(1 for base in strand if base in "GC")


STRANDS = ["GATTACA", "CCGGA", "ATATAT", "GGGCCC"]

if __name__ == "__main__":
    for strand, gc in zip(STRANDS, pool.map(count_gc, STRANDS)):
        print(strand, gc)
    pool.close()
    pool.join()
