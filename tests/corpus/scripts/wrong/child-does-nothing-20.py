import multiprocessing as mp

books = [
    ("Dracula", "night castle blood night window"),
    ("Moby Dick", "whale sea ship whale whale captain"),
    ("Emma", "ball letter dance letter"),
    ("Heidi", "mountain goat cheese goat grandfather snow"),
]


class Library:
    def __init__(self, books):
        self.books = books
        self.processes = [mp.Process() for _ in books]

    def open(self):
        for p in self.processes:
            p.start()

    def count(self):
        counts = {}
        # every process counts one book
        for p, (title, text) in zip(self.processes, self.books):
            counts[title] = len(text.split())
            print(p.name, "counted", title, "->", counts[title], "words")
        return counts

    def close(self):
        for p in self.processes:
            p.join()


if __name__ == "__main__":
    lib = Library(books)
    lib.open()
    result = lib.count()
    lib.close()
    print("total:", sum(result.values()))
