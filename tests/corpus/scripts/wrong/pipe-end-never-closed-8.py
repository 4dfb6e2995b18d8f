from multiprocessing import Pipe, Process
from contextlib import ExitStack


class Translator(Process):
    words = {"cat": "Katze", "dog": "Hund", "sun": "Sonne", "moon": "Mond"}

    def __init__(self, conn):
        super().__init__()
        self.conn = conn

    def run(self):
        for word in iter(self.next_word, None):
            print(word, "=", self.words.get(word, "?"))
        print(self.name, "goes to sleep")

    def next_word(self):
        try:
            return self.conn.recv()
        except EOFError:
            return None


if __name__ == "__main__":
    with ExitStack() as stack:
        lines = {}
        for name in ("first", "second"):
            here, there = Pipe()
            t = Translator(there)
            t.start()
            there.close()
            stack.callback(t.join)
            stack.callback(here.close)
            lines[name] = here
        for i, word in enumerate(["cat", "moon", "car", "sun"]):
            lines["first" if i % 2 == 0 else "second"].send(word)
