"""All processes draw the same random numbers."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e-?\d+)?")
_MAKERS = ("Random", "RandomState", "default_rng", "seed", "Generator", "SystemRandom")


def signs(case: Case) -> Found | None:
    """Several workers brought the same number, which the file does not name, and the file draws random numbers."""
    if len(case.workers) <= 1 or case.graded:
        return None
    line = _generator(case)
    number = _same_number(case)
    if not line or not number:
        return None
    long = len(number) > 3  # noqa: PLR2004  # two digits may be alike by chance
    return Found(CERTAIN if long else LIKELY, {"number": number, "line": line, "many": len(case.workers)})


def _generator(case: Case) -> int:
    """Return the line at which random numbers get their beginning; 0 when there is none."""
    made = [one.line for one in case.code.calls if one.method in _MAKERS and one.method != "SystemRandom"]
    if made:
        return made[0]
    numpy = [
        one.line
        for one in case.code.calls
        if isinstance(one.node.func, ast.Attribute)
        and ast.unparse(one.node.func).startswith(("np.random.", "numpy.random."))
    ]
    return numpy[0] if numpy else 0


def _same_number(case: Case) -> str:
    written = set(_NUMBER.findall(case.code.text)) | {str(worker.pid) for worker in case.run.processes}
    by_worker = [set(_NUMBER.findall(" ".join(case.run.lines_of(worker)))) - written for worker in case.writers]
    if len(by_worker) > 1 and len(by_worker) == len(case.workers):
        same = set.intersection(*by_worker)
        return max(same, key=len) if same else ""
    if work.handed(case.code, "pool"):
        for text in case.main_lines:
            numbers = [one.group() for one in _NUMBER.finditer(text) if one.group() not in written]
            if len(numbers) > 1 and len(set(numbers)) == 1:
                return numbers[0]
    return ""


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
