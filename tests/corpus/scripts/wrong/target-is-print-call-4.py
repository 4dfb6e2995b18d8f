import multiprocessing


def gc_share(dna):
    good = dna.count("G") + dna.count("C")
    return 100 * good / len(dna)


def in_new_process(what):
    proc = multiprocessing.Process(target=what)
    proc.start()
    return proc


if __name__ == "__main__":
    a = in_new_process(print(f"GC of sample A: {gc_share('ATGCGC'):.1f}%"))
    b = in_new_process(print(f"GC of sample B: {gc_share('TTTTAC'):.1f}%"))
    c = in_new_process(print(f"GC of sample C: {gc_share('GGGCCA'):.1f}%"))

    a.join()
    b.join()
    c.join()
    print("end of analysis")
