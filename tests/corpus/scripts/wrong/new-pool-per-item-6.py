from multiprocessing import Pool

LINES = """to be or not to be
that is the question
whether tis nobler in the mind
to suffer the slings and arrows
of outrageous fortune
or to take arms
against a sea of troubles
and by opposing end them""".splitlines()


def length(word):
    return len(word)


def parallel_length(line):
    with Pool(2) as pool:
        return sum(pool.map(length, line.split()))


def main():
    total = 0
    for nr, line in enumerate(LINES, start=1):
        n = parallel_length(line)
        print("line", nr, "has", n, "letters")
        total += n
    print("all lines:", total)


if __name__ == "__main__":
    main()
