"""Text tools: four operations on one text, each should have its own process."""
from multiprocessing import Process

TEXT = "Never odd or even"


def upper(t):
    return t.upper()


def backwards(t):
    return t[::-1]


def words(t):
    return len(t.split())


def no_spaces(t):
    return t.replace(" ", "")


OPERATIONS = [upper, backwards, words, no_spaces]


class TextProcess(Process):
    def __init__(self, text):
        super().__init__()
        self.text = text

    def run(self):
        for op in OPERATIONS:
            print(op.__name__, "->", op(self.text))


if __name__ == "__main__":
    team = [TextProcess(TEXT) for op in OPERATIONS]
    for t in team:
        t.start()
    for t in team:
        t.join()
    print(len(team), "operations, each in its own process")
