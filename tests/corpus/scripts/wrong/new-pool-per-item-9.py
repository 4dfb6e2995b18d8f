import multiprocessing

BOOK = {
    "Chapter 1": ["call me ishmael", "some years ago", "never mind how long"],
    "Chapter 2": ["i stuffed a shirt", "or two", "into my old carpet bag"],
    "Chapter 3": ["entering that gable ended", "spouter inn you found yourself"],
    "Chapter 4": ["upon waking next morning", "about daylight", "i found"],
    "Chapter 5": ["i quickly followed suit", "and descending into the bar room"],
}


def words_in(line):
    return len(line.split())


def count_chapter(lines):
    with multiprocessing.Pool(processes=3) as pool:
        return sum(pool.map(words_in, lines))


def main():
    total = 0
    for name, lines in BOOK.items():
        n = count_chapter(lines)
        print(name, "has", n, "words")
        total += n
    print("total", total)


if __name__ == "__main__":
    main()
