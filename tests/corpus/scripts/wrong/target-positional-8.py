from multiprocessing import Process

text = """one fish two fish
red fish blue fish
black fish blue fish
old fish new fish"""


def count_words(line):
    words = line.split()
    print(line, "has", len(words), "words")


if __name__ == '__main__':
    ps = []
    for line in text.splitlines():
        ps.append(Process(count_words, args=(line,)))
    for p in ps: p.start()
    for p in ps: p.join()
