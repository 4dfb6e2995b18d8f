"""The idea behind a mistake, for its author: in a few lines below what was seen."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from pytest_witness.reports.text import escape

if TYPE_CHECKING:
    from pytest_witness.diagnosis import Diagnosis

_MAX_TEXT = 1_000  # columns of one part: there are a learner's own names in it
_MARGIN = 11  # columns of the words in front


def idea_text(
    idea: Diagnosis,
    *,
    width: int = 80,
    again: bool = False,
    ascii: bool = False,  # noqa: A002  # the option's name
) -> str:
    """Tell a misconception: what happened, why, what to do next, and where to read about it.

    Args:
        idea: the misconception, in words.
        width: columns; no line is longer.
        again: it has been told before: say what was seen this time, and that it is the same.
        ascii: write ASCII characters only.
    """
    parts = [
        ("Advice:" if idea.advice else "Likely:", idea.seen),
        *([("Again:", idea.unit.question)] if again else [("Why:", idea.why), ("Next step:", idea.step)]),
        ("Read:", f"witness explain {idea.slug}"),
    ]
    return "\n".join(_part(head, escape(text, _MAX_TEXT, ascii=ascii), width) for head, text in parts)


def _part(head: str, text: str, width: int) -> str:
    return textwrap.fill(
        text,
        width,
        initial_indent=head.ljust(_MARGIN),
        subsequent_indent=" " * _MARGIN,
        break_on_hyphens=False,
        break_long_words=True,
    )
