"""The idea behind a mistake, for its author: in a few lines below what was seen."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from pytest_witness.reports.text import escape

if TYPE_CHECKING:
    from pytest_witness.diagnosis import Diagnosis

_MAX_TEXT = 1_000  # columns of one part: there are a learner's own names in it
_MARGIN = 11  # columns of the words in front
_HEADS = ("Likely:", "Advice:", "Then:", "Why:", "Again:", "Next step:", "Read:")


def idea_text(
    idea: Diagnosis,
    *,
    width: int = 80,
    again: bool = False,
    after: bool = False,
    ascii: bool = False,  # noqa: A002  # the option's name
) -> str:
    """Tell a misconception: what happened, why, what to do next, and where to read about it.

    Args:
        idea: the misconception, in words.
        width: columns; no line is longer.
        again: it has been told before: say what was seen this time, and that it is the same.
        after: it stands below another that is to be mended first: say what was seen, and where to read.
        ascii: write ASCII characters only.
    """
    parts = [
        ("Then:" if after else "Advice:" if idea.advice else "Likely:", idea.seen),
        *_inner(idea, again=again, after=after),
        ("Read:", f"witness explain {idea.slug}"),
    ]
    return "\n".join(_part(head, escape(text, _MAX_TEXT, ascii=ascii), width) for head, text in parts)


def headed(line: str) -> tuple[str, str]:
    """Split a line of `idea_text` into the words in front and the rest; of any other line, all is the rest."""
    head = line[: len(line) - len(line.lstrip())] + line.lstrip().partition(":")[0] + ":"
    return (head, line[len(head) :]) if head.strip() in _HEADS else ("", line)


def _inner(idea: Diagnosis, *, again: bool, after: bool) -> list[tuple[str, str]]:
    if after:
        return []
    return [("Again:", idea.unit.question)] if again else [("Why:", idea.why), ("Next step:", idea.step)]


def _part(head: str, text: str, width: int) -> str:
    return textwrap.fill(
        text,
        width,
        initial_indent=head.ljust(_MARGIN),
        subsequent_indent=" " * _MARGIN,
        break_on_hyphens=False,
        break_long_words=True,
    )
