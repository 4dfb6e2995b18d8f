from collections import Counter
from multiprocessing import Process


class TextStatistics(Process):
    def __init__(self, title, text):
        Process.__init__(self, name=title)
        self.text = text
        self.stats = Counter()

    def run(self):
        for line in self.text.splitlines():
            self._count(line)

    def _count(self, line):
        self.stats["lines"] += 1
        self.stats["words"] += len(line.split())
        self.stats["letters"] += sum(ch.isalpha() for ch in line)

    @property
    def summary(self):
        return f"{self.name}: " + ", ".join(f"{v} {k}" for k, v in self.stats.items())


def main():
    texts = [
        TextStatistics("poem", "roses are red\nviolets are blue\n"),
        TextStatistics("notes", "buy milk\ncall mum\nwrite report\n"),
    ]
    for t in texts:
        t.start()
    for t in texts:
        t.join()
    for t in texts:
        print(t.summary)


if __name__ == "__main__":
    main()
