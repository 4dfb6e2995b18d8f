import multiprocessing


def make_filter(word):
    # builds a function that counts one special word
    def count(line):
        return line.lower().split().count(word)
    return count


if __name__ == '__main__':
    poem = ["The sun the moon", "and the stars", "over a sleepy town"]
    with multiprocessing.Pool(2) as pool:
        counts = pool.map(make_filter("the"), poem)
    print("the:", sum(counts), "times")
