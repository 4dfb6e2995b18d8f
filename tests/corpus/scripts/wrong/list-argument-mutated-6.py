import multiprocessing as mp


def tally(text, counts):
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1


if __name__ == "__main__":
    counts = {}
    lines = ["red blue red", "green red", "blue blue green"]
    with mp.Pool(3) as pool:
        pool.starmap(tally, [(line, counts) for line in lines])
    print("different words:", len(counts))
    for word, n in sorted(counts.items()):
        print(word, n)
