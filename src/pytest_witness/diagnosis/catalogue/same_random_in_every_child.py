"""All processes draw the same random numbers."""

import ast
import re
from collections import Counter

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import FUNCTIONS
from pytest_witness.diagnosis.source.functions import inside, parameters
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_KNOWS = re.compile(r"\bsame \w+ for (every|each|all)|\bto be fair\b", re.IGNORECASE)  # it is wanted so
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e-?\d+)?")
_WORD = re.compile(r"[A-Za-z]{6,}")  # one that stands in no file is made of letters that were drawn
_LIST = re.compile(r"[\[(][^\])]*[\])]")
_DRAWN = ("randint", "randrange", "choice", "choices", "sample", "integers", "uniform")
_DRAWING = (
    *(*_DRAWN, "random", "shuffle", "gauss", "normalvariate", "normal", "rand", "randn", "permutation", "poisson"),
    *("random_sample", "standard_normal", "expovariate", "betavariate", "triangular", "binomial", "exponential"),
    *("getrandbits", "randbytes", "bytes"),
)
_MAKERS = ("Random", "RandomState", "default_rng", "seed", "Generator", "SystemRandom")


def signs(case: Case) -> Found | None:
    """Several workers brought the same numbers, which the file does not name, and the file draws random numbers."""
    if len(case.workers) <= 1 or case.graded or _KNOWS.search(case.code.words):
        return None
    line = _generator(case)
    number = _same_number(case) if line else ""
    if not number:
        return None
    long = len(number) > _LONG
    return Found(CERTAIN if long else LIKELY, {"number": number, "line": line, "many": len(case.workers)})


_LONG = 3  # digits: shorter numbers are alike by chance
# Digits that are the same by chance once in a thousand programs or more seldom, though each be that of a die: so many
# in all workers but the first.
_NO_CHANCE = 7


def _generator(case: Case) -> int:
    """Return the line at which random numbers get their beginning, the same for all; 0 when there is none."""
    makers = [one for one in case.code.calls if one.method in _MAKERS and one.method != "SystemRandom"]
    if makers:
        return next((one.line for one in makers if not _is_own(case, one)), 0)
    numpy = [
        one.line
        for one in case.code.calls
        if isinstance(one.node.func, ast.Attribute)
        and ast.unparse(one.node.func).startswith(("np.random.", "numpy.random."))
    ]
    return numpy[0] if numpy else 0


def _is_own(case: Case, maker: Called) -> bool:
    """Tell whether each process makes it by itself: from nothing, or from what it was given."""
    function = next((node for node in maker.around if isinstance(node, FUNCTIONS)), None)
    if function is None or not case.code.at_work(maker):
        return False
    names = parameters(function)
    parts = [part for given in maker.node.args for part in ast.walk(given)]
    return not parts or any(
        isinstance(part, ast.Call) or (isinstance(part, ast.Name) and part.id in names) for part in parts
    )


def _numbers(text: str) -> list[str]:
    """Return the numbers of a text, and what may be made of letters that were drawn."""
    return [found.group() for pattern in (_NUMBER, _WORD) for found in pattern.finditer(text)]


def _same_number(case: Case) -> str:
    """Return a number that all workers came up with: the longest of those that are the same in each."""
    written = _written(case)
    rows = [_numbers(" ".join(case.lines_of(worker))) for worker in case.writers]
    if len(rows) > 1 and len(rows) == len(case.workers):
        same = set.intersection(*map(set, rows)) - written
        alike = [row[0] for row in zip(*rows, strict=False) if len(set(row)) == 1 and row[0] not in written]
        enough = len("".join(alike)) * (len(rows) - 1) >= _NO_CHANCE
        told = sorted(one for one in same if len(one) > _LONG or (enough and one in alike))
        return max(told, key=len) if told else ""
    return _same_result(case, written) if _draws_there(case) else ""


def _draws_there(case: Case) -> bool:
    """Tell whether what processes run draws random numbers: functions of this file, or what is none of them."""
    functions = work.run_by(case.code)
    nodes = [node for function in functions for node in inside(function)]
    names = [node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "") for node in nodes]
    own = any(name in _DRAWING for name in names)
    return own or (not functions and bool(case.code.handed_out() or case.code.processes))


def _same_result(case: Case, written: set[str]) -> str:
    """Return the number that is all that the main program got from its workers."""
    lines = [[one for one in _numbers(text) if one not in written] for text in case.main_lines]
    for numbers in lines:
        if len(numbers) > 1 and len(set(numbers)) == 1:
            return numbers[0]
    lists = Counter(tuple(_numbers(text)) for line in case.main_lines for text in _LIST.findall(line))
    for row, count in lists.items():
        if count > 1 and len("".join(row)) * (count - 1) >= _NO_CHANCE and not set(row) <= written:
            return row[0]
    results = Counter(number for numbers in lines for number in numbers if len(number) > _LONG)
    return next((number for number, count in results.items() if count >= len(case.workers)), "")


def _written(case: Case) -> set[str]:
    """Return the numbers that stand in the file, but for those that say what to draw, and those of processes."""
    limits = [part for one in case.code.calls if one.method in _DRAWN for part in ast.walk(one.node)]
    drawn = Counter(number for part in limits if isinstance(part, ast.Constant) for number in _numbers(str(part.value)))
    found = Counter(_numbers(case.code.text)) + Counter(_WORD.findall(case.code.text.replace("_", " ")))
    return set(found - drawn) | {str(process.pid) for process in case.run.processes}


MISCONCEPTION = Misconception(
    slug="same-random-in-every-child",
    question="Why do all my processes draw the same random number?",
    fix=Fix.VALUES,
    signs=signs,
    seen="All {many} processes came up with {number}. Their random numbers begin at line {line}, in the same way "
    "for each.",
    why="A generator that was made before, or has a fixed seed, is copied to every process: all of them throw the "
    "same dice.",
    step="Make the generator inside the function of the process, without a fixed seed.",
    wrong="""
import random
from multiprocessing import Process

dice = random.Random(7)


def throw(player):
    print(player, dice.randrange(1_000_000))


if __name__ == "__main__":
    players = [Process(target=throw, args=(name,)) for name in ("Ann", "Ben", "Cleo")]
    for player in players:
        player.start()
    for player in players:
        player.join()
""",
    right="""
import random
from multiprocessing import Process


def throw(player):
    dice = random.Random()
    print(player, dice.randrange(1_000_000))


if __name__ == "__main__":
    players = [Process(target=throw, args=(name,)) for name in ("Ann", "Ben", "Cleo")]
    for player in players:
        player.start()
    for player in players:
        player.join()
""",
    symptoms=("all random numbers are the same",),
)
