from multiprocessing import Pool

# the longest word that we have seen so far
longest = ""
how_many = 0

TEXT = """it was the best of times it was the worst of times
it was the age of wisdom it was the age of foolishness
it was the epoch of belief it was the epoch of incredulity"""


def look_at(line):
    global longest, how_many
    for word in line.split():
        how_many += 1
        if len(word) > len(longest):
            longest = word


if __name__ == "__main__":
    with Pool(3) as pool:
        pool.map(look_at, TEXT.splitlines())
    print(f"{how_many} words, the longest one is {longest!r}")
