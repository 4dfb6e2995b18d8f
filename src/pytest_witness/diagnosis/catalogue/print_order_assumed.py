"""Numbered lines of several processes are expected in the order in which these were started."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import text_of
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception, Words

_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth")
_PLACE = re.compile(r"^\W*(?:(?:step|verse|chapter|act|round)\s+(\d+)|(\d+)[.)]|no\.? ?(\d+))(?=\W|$)", re.IGNORECASE)


def signs(case: Case) -> Found | None:
    """Each of several workers wrote one line with its place in an order, and the lines came in another."""
    if case.graded or len(case.writers) <= 1:
        return None
    pids = {worker.pid for worker in case.writers}
    lines = [line.text for line in case.run.outputs if line.stream == "stdout" and line.pid in pids]
    if len(lines) != len(pids):
        return None
    if (said := _claim(case)) and not case.one_by_one:
        what = f"Your comment says '{said}', and the first line that came was"
        return Found(LIKELY, {"first": lines[0], "what": Words(what)})
    if (line := _compared(case, lines)) and not case.one_by_one:
        what = f"Line {line} compares with these lines in an order of its own, and the first that came was"
        return Found(LIKELY, {"first": lines[0], "what": Words(what)})
    places = [_place(case.nameless(text)) for text in lines]  # a process that is called "first" is no place
    if None in places or places == sorted(places, key=lambda one: one or 0) or len(set(places)) != len(places):
        return None
    what = f"The numbered lines came in the order {', '.join(map(str, places))}: the first was"
    return Found(LIKELY, {"first": lines[0], "what": Words(what[:_MOST])})


def _compared(case: Case, lines: list[str]) -> int:
    """Return the line that compares with a list of what the workers wrote, where it came in another order; 0 for none.

    The run shows that they were not equal: an `assert` failed, or the main program wrote what it writes then.
    """
    failed = case.error.line if case.error is not None and case.error.type == "AssertionError" else None
    for node, around in case.code.walk():
        if not isinstance(node, ast.Compare) or len(node.ops) != 1:
            continue
        lists = [_texts(case.code.resolved(side)) for side in (node.left, *node.comparators)]
        if not any(texts != lines and sorted(texts) == sorted(lines) for texts in lists):
            continue
        told = [] if not isinstance(around[0], ast.If) else _told(around[0], true=isinstance(node.ops[0], ast.NotEq))
        if node.lineno == failed or any(text in line for text in told for line in case.main_lines):
            return node.lineno
    return 0


def _texts(node: ast.expr | None) -> list[str]:
    """Return the texts of a list that is written down; none for all else."""
    return [text.strip() for part in getattr(node, "elts", []) if (text := text_of(part))]


def _told(choice: ast.If, *, true: bool) -> list[str]:
    """Return the texts that one branch of an `if` writes and the other does not: where it is true, or is not."""
    branches = [[node for part in body for node in ast.walk(part)] for body in (choice.body, choice.orelse)]
    texts = [[text for node in nodes if (text := text_of(node))] for nodes in branches]
    here, there = texts if true else reversed(texts)
    return [text for text in here if len(text.strip()) > 1 and text not in there]


def _claim(case: Case) -> str:
    """Return a comment that says in which order the processes print; empty for none."""
    for line in case.code.lines:
        comment = line.partition("#")[2].strip()
        if _CLAIM.search(comment) and not _KNOWS.search(comment):
            return comment[:_MOST]
    return ""


_MOST = 60  # characters
_CLAIM = re.compile(
    r"\b(comes?|prints?|speaks?|ends?|finish(es)?|says?|appears?|is|are|be) (\w+ )?(first|last|second)\b"
    r"|\bin (this|that|the (right|same|correct|given)|their) order\b|\b(printed|come|comes|print|prints) in order\b"
    r"|\bone (after|by) (the other|another|one)\b|\b(started|starts) first\b",
    re.IGNORECASE,
)
_KNOWS = re.compile(r"\b(any|whoever|whichever|not|never|may|might|random|sort\w*|different|no)\b|n't\b", re.IGNORECASE)


def _place(text: str) -> int | None:
    told = _PLACE.match(text)
    if told is not None:
        return int(next(filter(None, told.groups())))
    word = re.split(r"\W+", text.strip().lower())[0]
    return _WORDS.index(word) + 1 if word in _WORDS else None


MISCONCEPTION = Misconception(
    slug="print-order-assumed",
    question="In which order do my processes print?",
    fix=Fix.ADVICE,
    tag="soft",
    signs=signs,
    seen="{what} '{first}'.",
    why="Processes that are at work together print when they get there. Which one is first may change from run to run.",
    step="If the order matters, let the processes return their lines, and print them in your main program.",
    wrong="""
from multiprocessing import Process
from time import sleep


def say(number, seconds):
    sleep(seconds)
    print("Verse", number)


if __name__ == "__main__":
    singers = [Process(target=say, args=(1, 0.3)), Process(target=say, args=(2, 0))]
    for singer in singers:
        singer.start()
    for singer in singers:
        singer.join()
""",
    right="""
from multiprocessing import Pool
from time import sleep


def say(number):
    sleep(0.3 if number == 1 else 0)
    return f"Verse {number}"


if __name__ == "__main__":
    with Pool(2) as pool:
        for line in pool.map(say, [1, 2]):
            print(line)
""",
    symptoms=("the lines come in another order each time",),
)
