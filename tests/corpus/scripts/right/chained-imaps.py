from multiprocessing import Pool


def parse(line):
    return int(line)


def double(n):
    return 2 * n


if __name__ == "__main__":
    with Pool(2) as first, Pool(2) as second:
        for n in second.imap(double, first.imap(parse, ["4", "5", "6"])):
            print(n)
