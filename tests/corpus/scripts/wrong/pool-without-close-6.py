import logging
import multiprocessing
import os
from dataclasses import dataclass, field

logging.basicConfig(level=logging.INFO, format="%(message)s")


def letters(text):
    table = {}
    for ch in text:
        if ch.isalpha():
            table[ch] = table.get(ch, 0) + 1
    return table


@dataclass
class Counter:
    size: int = 2
    pool: object = field(init=False)

    def __post_init__(self):
        self.pool = multiprocessing.Pool(self.size)

    def count(self, texts):
        waiting = [self.pool.apply_async(letters, (t,)) for t in texts]
        total = {}
        for w in waiting:
            for ch, n in w.get().items():
                total[ch] = total.get(ch, 0) + n
        return total


if __name__ == "__main__":
    counter = Counter()
    total = counter.count(["to be or not", "to be that is", "the question"])
    logging.info("most frequent: %s", max(total, key=total.get))
    logging.info("main is process %s", os.getpid())
