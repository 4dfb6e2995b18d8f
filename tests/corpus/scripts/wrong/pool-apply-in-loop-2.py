import multiprocessing
import os


def longest_word(line):
    word = max(line.split(), key=len)
    print("worker", os.getpid(), "->", word)
    return word


def main():
    lines = """the quick brown fox jumps over the lazy dog
pack my box with five dozen liquor jugs
sphinx of black quartz judge my vow
how vexingly quick daft zebras jump""".splitlines()

    found = {}
    with multiprocessing.Pool(processes=3) as pool:
        for number, line in enumerate(lines, start=1):
            # give the line to a free worker
            found[number] = pool.apply(func=longest_word, kwds={"line": line})
    for number, word in found.items():
        print(number, word)


if __name__ == "__main__":
    main()
