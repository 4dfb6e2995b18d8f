"""The end of the terminal report: each exercise's points, and what to do next."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from typing import TYPE_CHECKING

from pytest_witness.plugin.results import Result, Results, score
from pytest_witness.reports import escape

if TYPE_CHECKING:
    import pytest

_WIDTH = 80
_MAX_REASON = 1_000


def write_summary(terminal: pytest.TerminalReporter, results: Results) -> None:
    """Write a line for each exercise, what is not there yet of those begun, and the first step of one to begin."""
    exercises = results.by_exercise()
    if not exercises:
        return
    terminal.write_sep("=", "exercises")
    width = max(len(name) for name in exercises)
    for name, tests in exercises.items():
        terminal.write_line(f"{name.ljust(width)}  {_line(tests)}")
    for tests in exercises.values():
        _write_missing(terminal, tests)
    terminal.write_line("")
    for name, tests in exercises.items():
        if all(test.status in ("not_attempted", "skipped") for test in tests):
            _write_first_step(terminal, name, tests)
            break  # one first step at a time: the others are shown when this one is done


def write_inconclusive(terminal: pytest.TerminalReporter) -> None:
    """Say why nothing was shown by the tests that were set aside: they count neither for nor against anybody."""
    reports = terminal.stats.get("inconclusive", [])
    if reports:
        terminal.write_sep("=", "inconclusive, which costs nothing")
    for report in reports:
        terminal.write_line(report.nodeid)
        _write_wrapped(terminal, escape(report.witness_inconclusive, _MAX_REASON), indent="  ")


def _line(tests: list[Result]) -> str:
    points = score(tests)
    if all(test.status in ("not_attempted", "skipped") for test in tests):
        return "not attempted yet"
    counts = {status: sum(test.status == status for test in tests) for status in dict.fromkeys(t.status for t in tests)}
    told = ", ".join(f"{count} {_noun(status, count)}" for status, count in counts.items())
    return f"{points['score']:g} of {points['max_score']:g} points ({told})"


def _write_missing(terminal: pytest.TerminalReporter, tests: list[Result]) -> None:
    """Say which functions were not found in an exercise that was begun: one of them may be misspelt."""
    if all(test.status in ("not_attempted", "skipped") for test in tests):
        return
    # What is the same of several functions is told of all of them at once.
    functions: dict[str, dict[str, None]] = defaultdict(dict)
    for test in tests:
        if test.status == "not_attempted":
            functions[test.message.removeprefix(test.entry)][test.entry] = None
    for told, names in functions.items():
        rest = told if len(names) == 1 else told.replace(" is ", " are ", 1)
        text = f"{_listed(list(names))}{rest}."
        _write_wrapped(terminal, f"{tests[0].exercise}: {text}".replace("?.", "?"))


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _write_wrapped(terminal: pytest.TerminalReporter, text: str, indent: str = "") -> None:
    for line in textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False):
        terminal.write_line(line)


def _noun(status: str, count: int) -> str:
    return "errors" if status == "error" and count > 1 else status.replace("_", " ")


def _write_first_step(terminal: pytest.TerminalReporter, name: str, tests: list[Result]) -> None:
    step = next((test.first_step for test in tests if test.first_step), f"open {name}/{name}.py.")
    _write_wrapped(terminal, f"{name} is waiting for you. First step: {step}")
