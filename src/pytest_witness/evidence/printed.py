"""Evidence on output: which process wrote which expected line, and what numbers a script printed."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pytest_witness.record import Output, Run

_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?")
_NONE = re.compile(r"\bNone\b")
_LEAST_DECIMALS = 2  # a root may be rounded, though not to nothing


def numbers_in(text: str) -> list[str]:
    """Return the numbers in a text, as they are written there."""
    return _NUMBER.findall(text)


def is_number(written: str, expected: float) -> bool:
    """Tell whether a written number is the expected one: to 6 digits, or rounded to at least 2 decimals."""
    value = float(written)
    if math.isclose(value, expected, rel_tol=1e-6, abs_tol=1e-12):
        return True
    decimals = len(written.partition(".")[2]) if "e" not in written.lower() else 0
    return decimals >= _LEAST_DECIMALS and abs(value - expected) <= 0.5000001 * 10**-decimals


def written_apart(run: Run, expected: Mapping[str, float]) -> Evidence:
    """Return whether each expected number was written by a process of its own, none of them the root.

    Args:
        run: the run whose output is looked at.
        expected: the number for each label, such as ``{"Square": 100}``. A line is taken for a number when the number
            is in it and it names this label; where there is no such line, when it names no label at all.
    """
    root = run.root.pid if run.root is not None else None
    lines = {label: _lines_for(label, run.outputs, expected) for label in expected}
    problem = unfinished(run)
    reasons = [problem] if problem else []
    reasons += [f"Nobody wrote {label}: {_short(expected[label])}." for label in expected if not lines[label]]
    reasons += [
        f'"{found[0].text.strip()}" was written by your main program, process {root}.'
        for found in lines.values()
        if found and all(line.pid == root for line in found)
    ]
    writers = {line.pid for found in lines.values() for line in found if line.pid != root}
    for pid in sorted(writers):
        mine = _told_apart({label: [line for line in found if line.pid == pid] for label, found in lines.items()})
        if len(mine) > 1:
            reasons.append(f"Process {pid} wrote {len(mine)} of the lines: {', '.join(mine)}.")
    verdict = Verdict.REFUTED if reasons else Verdict.PROVED
    first = {next((line.pid for line in found if line.pid != root), None) for found in lines.values()} - {None}
    return Evidence("lines written by processes of their own", len(first), verdict, tuple(reasons), runs=(run,))


def _lines_for(label: str, outputs: Sequence[Output], expected: Mapping[str, float]) -> list[Output]:
    has_it = [
        line
        for line in outputs
        if line.stream == "stdout" and any(is_number(number, expected[label]) for number in numbers_in(line.text))
    ]
    named = {name: [line for line in has_it if _label_in(line.text, expected) == name] for name in (label, None)}
    return named[label] or named[None]


def _told_apart(lines: Mapping[str, Sequence[Output]]) -> list[str]:
    """Return the labels that one process has each written a line of its own for.

    A line in which several of the numbers are, such as one that tells a whole sum, stands for one of them.
    """
    taken: list[Output] = []
    labels = []
    for label in sorted(lines, key=lambda label: len(lines[label])):
        own = next((line for line in lines[label] if not any(line is other for other in taken)), None)
        if own is not None:
            taken.append(own)
            labels.append(label)
    return [label for label in lines if label in labels]


def _label_in(text: str, labels: Mapping[str, float]) -> str | None:
    """Return the longest label that a line names: "Square Root" before "Square"."""
    plain = re.sub(r"[ _-]+", " ", text.lower())
    named = [label for label in labels if re.search(rf"\b{re.escape(label.lower())}\b", plain)]
    return max(named, key=len, default=None)


def _short(value: float) -> str:
    return f"{value:g}" if value == int(value) else f"{value:.6g}"


def share_printed(run: Run, expected: Sequence[float]) -> float:
    """Return which share of the expected numbers a run printed anywhere, from 0 to 1."""
    written = [number for line in run.outputs if line.stream == "stdout" for number in numbers_in(line.text)]
    found = sum(any(is_number(number, value) for number in written) for value in expected)
    return found / len(expected) if expected else 0.0


def prints_numbers(run: Run, expected: Sequence[float], given: Sequence[float] = ()) -> bool:
    """Tell whether a script printed the expected numbers.

    What the root wrote has them in their order; pairs may come in any order when each line has a given number and its
    result. What workers wrote may come in any order, for nobody decides which of them is first; it does not count when
    the root wrote None, for that is what it got from the workers in place of the results.
    """
    root = run.root.pid if run.root is not None else None
    lines = [line for line in run.outputs if line.stream == "stdout"]
    roots = [line.text for line in lines if line.pid == root]
    others = [line.text for line in lines if line.pid != root]
    return (
        _in_order([number for text in roots for number in numbers_in(text)], expected)
        or _in_pairs(roots, expected, given)
        or (
            not any(_NONE.search(text) for text in roots)
            and _in_any_order([number for text in others for number in numbers_in(text)], expected)
        )
    )


def _in_order(written: list[str], expected: Sequence[float]) -> bool:
    rest = iter(written)
    return all(any(is_number(number, value) for number in rest) for value in expected)


def _in_pairs(lines: list[str], expected: Sequence[float], given: Sequence[float]) -> bool:
    if not given:
        return False
    split = [numbers_in(line) for line in lines]
    return all(
        any(
            any(
                is_number(one, number) and is_number(other, value)
                for i, one in enumerate(line)
                for other in line[i + 1 :]
            )
            for line in split
        )
        for number, value in zip(given, expected, strict=True)
    )


def _in_any_order(written: list[str], expected: Sequence[float]) -> bool:
    left = list(written)
    for value in expected:
        found = next((number for number in left if is_number(number, value)), None)
        if found is None:
            return False
        left.remove(found)
    return True
