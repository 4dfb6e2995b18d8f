import concurrent.futures as cf


def compare(a, b):
    same = 0
    for x, y in zip(a, b):
        if x == y:
            same += 1
    return print(a, "and", b, "share", same, "letters", flush=True)


def main():
    pairs = [("GATTACA", "GACTATA"), ("ACGT", "TGCA"), ("CCC", "CCG")]
    with cf.ProcessPoolExecutor(3) as pool:
        futures = {p: pool.submit(compare, *p) for p in pairs}
    table = {p: f.result() for p, f in futures.items()}
    print("--- table ---")
    for p in table:
        print(p, "->", table[p])


if __name__ == "__main__":
    main()
