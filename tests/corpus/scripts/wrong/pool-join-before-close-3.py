from multiprocessing import Pool


def gc_content(dna):
    return (dna.count("G") + dna.count("C")) / len(dna)


if __name__ == "__main__":
    strands = ["GATTACA", "GGGCCC", "ATATATAT", "CGTACGTA"]
    pool = Pool(2)
    for dna, share in zip(strands, pool.imap(gc_content, strands)):
        print(f"{dna:10} {share:.2f}")

    pool.join()     # first wait ...
    pool.close()    # ... and then close
    print("lab closed")
