"""A misconception's page: the wrong program, what it does, why, and the right one; and the index by symptom."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from typing import TYPE_CHECKING

from pytest_witness.reports.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_witness.diagnosis import Diagnosis, Misconception
    from pytest_witness.record import Run

WIDTH = 80  #: columns of a page
PICTURE = "```text"  #: what a page's picture begins with
_TAGS = {
    "soft": "The program is right; this is advice.",
    "by luck": "It may go well many times, and then not.",
    "other tool": "The idea is right, and the means is another than asked for.",
    "value": "The processes are right; a value is not.",
    "start method": "It shows under some start methods only.",
}


def lesson(unit: Misconception, run: Run, told: Diagnosis | None) -> str:
    """Return the page of a misconception, in Markdown.

    Args:
        unit: the misconception.
        run: a run of its wrong program.
        told: what was said about this run; None when it did not show the misconception this time.
    """
    note = f" {_TAGS[unit.tag]}" if unit.tag else ""
    if unit.asked:
        note += " It is a mistake where an exercise asks for something else."
    if unit.methods:
        note += f" Start method: {' or '.join(unit.methods)}."
    seen = told.seen if told is not None else "This time it did not show."
    parts = [
        f"# {unit.question}",
        _wrapped(f"`{unit.slug}`.{note}"),
        "## A program that shows it",
        _program(unit.wrong),
        "## What it does",
        f"{PICTURE}\n{picture(run)}\n```",
        _wrapped(seen),
        "## Why",
        _wrapped(unit.why if told is None else told.why),
        "## What to do",
        _wrapped(unit.step if told is None else told.step),
        _program(unit.right),
    ]
    return "\n\n".join(parts) + "\n"


def _wrapped(text: str) -> str:
    return textwrap.fill(text, WIDTH, break_on_hyphens=False, break_long_words=False)


def _program(text: str) -> str:
    return f"```python\n{text.strip()}\n```"


def index(units: Iterable[Misconception]) -> str:
    """Return the index of the pages, in Markdown: by what somebody sees, then by name."""
    by_symptom: dict[str, list[Misconception]] = defaultdict(list)
    everyone = sorted(units, key=lambda unit: unit.slug)
    for unit in everyone:
        for symptom in unit.symptoms:
            by_symptom[symptom].append(unit)
    lines = ["# What you see, and what may be behind it", ""]
    for symptom, fitting in sorted(by_symptom.items()):
        lines += [f"## {symptom[0].upper()}{symptom[1:]}", "", *map(_entry, fitting), ""]
    lines += ["## All, by name", "", *(f"- [`{unit.slug}`]({unit.slug}.md)" for unit in everyone)]
    return "\n".join(lines) + "\n"


def _entry(unit: Misconception) -> str:
    return f"- [{unit.question}]({unit.slug}.md)"
