"""Bars over time: the life of a process, and where it was held.

A bar is drawn in half columns, which the heavy box lines of Unicode have. Held time is hatched.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pytest_witness.reports.text import duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EMPTY, _ALIVE, _HELD = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyphs:
    """The characters to draw with."""

    alive: str
    left_half: str
    right_half: str
    held: str
    ruler: str
    tick: str


UNICODE = Glyphs(alive="━", left_half="╸", right_half="╺", held="▒", ruler="─", tick="┬")
ASCII = Glyphs(alive="=", left_half="=", right_half="=", held="/", ruler="-", tick="+")


def glyphs(*, plain: bool) -> Glyphs:
    """Return the characters to draw with."""
    return ASCII if plain else UNICODE


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A stretch of time laid out over columns.

    Attributes:
        end: seconds at its right end; its left end is the beginning of the run.
        width: columns.
    """

    end: float
    width: int

    def column(self, at: float) -> float:
        """Return the column of a moment, within the scale."""
        if not (self.end > 0 and math.isfinite(at)):
            return 0.0 if at <= 0 else float(self.width)
        return min(max(at / self.end, 0.0), 1.0) * self.width

    def bar(
        self, born: float, ended: float | None, *, held: Sequence[tuple[float, float]] = (), glyphs: Glyphs = UNICODE
    ) -> str:
        """Draw a life, hatched where it was held; however short, it takes half a column, and a hold a whole one."""
        halves = [_EMPTY] * (2 * self.width)
        self._fill(halves, born, self.end if ended is None else ended, _ALIVE)
        for start, end in held:
            self._fill(halves, start, end, _HELD)
        return "".join(_cell(left, right, glyphs) for left, right in zip(halves[::2], halves[1::2], strict=True))

    def _fill(self, halves: list[int], start: float, end: float, state: int) -> None:
        first = min(math.floor(2 * self.column(start)), len(halves) - 1)
        last = max(math.ceil(2 * self.column(end)), first + 1)
        halves[first:last] = [state] * (last - first)

    def ends(self, *, glyphs: Glyphs = UNICODE) -> str:
        """Draw the scale in one line, with its two ends: ``0 ─────── 342 ms``."""
        left, right = "0 ", f" {duration(self.end)}"
        line = glyphs.ruler * (self.width - len(left) - len(right))
        return f"{left}{line}{right}" if line else right.strip()[: self.width].rjust(self.width)

    def ruler(self, *, glyphs: Glyphs = UNICODE) -> tuple[str, str]:
        """Draw the scale in two lines: times at round moments, and a rule with a tick under each."""
        labels, rule = [" "] * self.width, [glyphs.ruler] * self.width
        free = 0
        for at in self._ticks():
            column, label = round(self.column(at)), duration(at)
            if column < self.width:
                rule[column] = glyphs.tick
            if free <= column <= self.width - len(label):
                labels[column : column + len(label)] = label
                free = column + len(label) + 1
        return "".join(labels), "".join(rule)

    def _ticks(self) -> Iterator[float]:
        """Yield round moments, no closer than eight columns: a label and a space."""
        if not self.end > 0:
            yield 0.0
            return
        least = self.end * 8 / max(self.width, 1)
        decade = 10.0 ** math.floor(math.log10(least))
        step = next(decade * factor for factor in (1, 2, 5, 10) if decade * factor >= least * 0.999)
        for number in range(math.floor(self.end / step) + 1):
            yield number * step


def held_parts(bar: str, *, glyphs: Glyphs) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a drawn bar, each with whether it is hatched."""
    edges = [place for place in range(1, len(bar)) if (bar[place] == glyphs.held) != (bar[place - 1] == glyphs.held)]
    for start, end in pairwise([0, *edges, len(bar)]):
        yield bar[start:end], bar[start : start + 1] == glyphs.held


def _cell(left: int, right: int, glyphs: Glyphs) -> str:
    if _HELD in (left, right):
        return glyphs.held
    if left == right:
        return glyphs.alive if left else " "
    return glyphs.left_half if left else glyphs.right_half
