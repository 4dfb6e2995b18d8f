import multiprocessing as mp

def clean(line):
    return line.strip().lower()

def length(line):
    return len(line)

if __name__ == "__main__":
    lines = ["  Hello World ", "GOOD Morning  ", "  Good night"]

    # stage 1
    with mp.Pool(2) as pool:
        cleaned = pool.map(clean, lines)
    print(cleaned)

    # stage 2
    lengths = pool.map(length, cleaned)
    print(lengths)
