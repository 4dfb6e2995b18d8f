import concurrent.futures


def gc_content(strand):
    return round(sum(b in "GC" for b in strand) / len(strand), 2)


def main():
    strands = ["GATTACA", "CCGGT", "ATATAT", "GCGC"]
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as executor:
        contents = executor.map(gc_content, strands)
    print("strands: ", strands)
    print("contents:", contents)


if __name__ == "__main__":
    main()
