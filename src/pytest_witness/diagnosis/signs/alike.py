"""What several workers told in common: themselves, or by the main program, to which they sent it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case

_OUTSIDE = re.compile(r",\s*(?![^()]*\))")  # a comma that is in no parentheses
_SHARED = 2  # lines that end in the same word


def told_alike(case: Case) -> tuple[str, int]:
    """Return the line that was told most often in a script's run, names of workers left out, and how often it was.

    A list of the main program's with one item several times counts as so many lines.
    """
    lines = [case.told_by(worker) for worker in case.writers]
    if len(lines) < len(case.worker_lines):  # workers of a pool
        lines = [case.nameless(line) for line in case.worker_lines]
    lines += [case.nameless(line) for line in case.main_lines] if not lines else []
    found = _most([line for line in lines if line.strip()])
    return found if found[1] else _most([item for line in case.main_lines for item in _repeated(line)])


def end_alike(case: Case) -> tuple[str, int]:
    """Return the last word that most lines of the main program share which begin in different ways, and how many."""
    lines = {line.strip() for line in case.main_lines}
    return _most([words[-1] for words in map(str.split, lines) if words[1:]])


def _most(lines: list[str]) -> tuple[str, int]:
    most = Counter(lines).most_common(1)
    return most[0] if most and most[0][1] >= _SHARED else ("", 0)


def _repeated(line: str) -> list[str]:
    """Return the items of a list that a line is, where all its items are the same; else nothing."""
    start, end = line.find("["), line.rfind("]")
    items = _OUTSIDE.split(line[start + 1 : end]) if -1 < start < end else []
    return items if len(items) > 1 and len(set(items)) == 1 and items[0] != "None" else []
