import multiprocessing as mp
from dataclasses import dataclass
from typing import Callable


@dataclass
class Rule:
    name: str
    test: Callable


class Filter(mp.Process):
    def __init__(self, rule, numbers):
        mp.Process.__init__(self, name=rule.name)
        self.rule = rule
        self.numbers = numbers

    def run(self):
        kept = [n for n in self.numbers if self.rule.test(n)]
        print(f"{self.name}: {kept}")


if __name__ == "__main__":
    data = list(range(1, 31))
    rules = [
        Rule("multiples of seven", lambda n: n % 7 == 0),
        Rule("squares", lambda n: int(n ** 0.5) ** 2 == n),
        Rule("ends in 3", lambda n: str(n).endswith("3")),
    ]
    filters = [Filter(r, data) for r in rules]
    [f.start() for f in filters]
    [f.join() for f in filters]
