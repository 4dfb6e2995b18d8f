import multiprocessing as mp
import tempfile


class Copier(mp.Process):
    def __init__(self, source, letter):
        super().__init__()
        self.source = source
        self.letter = letter

    def run(self):
        print(self.letter, "occurs", self.source.count(self.letter), "times")


class Book:
    def __init__(self, text):
        self.file = tempfile.TemporaryFile("w+")
        self.file.write(text)
        self.text = text

    def count(self, letter):
        return self.text.count(letter)


def main():
    book = Book("it was a dark and stormy night")
    copiers = [Copier(book, letter) for letter in "aint"]
    for c in copiers:
        c.start()
    for c in copiers:
        c.join()


if __name__ == "__main__":
    main()
