"""Text for people: escaped, bounded, measured in terminal columns; and figures with their units.

Whatever a submission wrote can end up in a teacher's terminal. Nothing of it is shown before it went through here.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_THOUSAND = 1000  # from here on a figure would be shown with an exponent


def escape(text: str, limit: int, *, ascii: bool = False) -> str:  # noqa: A002  # the option's name
    """Return `text` in one line of at most `limit` terminal columns, with nothing in it that a terminal obeys.

    Control characters, line ends, invisible and bidirectional marks become their Python escapes; what does not fit
    is cut, with an ellipsis in its place.

    Args:
        text: anything, whoever wrote it.
        limit: columns it may take.
        ascii: escape everything that is not ASCII as well.
    """
    shown, whole = _fit(_visible(text, plain=ascii), limit)
    if whole:
        return "".join(shown)
    mark = ellipsis(plain=ascii)[: max(limit, 0)]
    return "".join(_fit(shown, limit - len(mark))[0]) + mark


def shorten(text: str, limit: int, *, plain: bool = False) -> str:
    """Escape `text` as `escape` does, but cut it in the middle: the number at the end of a name is what tells it."""
    shown, whole = _fit(_visible(text, plain=plain), limit)
    if whole:
        return "".join(shown)
    mark = ellipsis(plain=plain)[: max(limit, 0)]
    backwards = reversed(list(_visible(text[-max(limit, 1) :], plain=plain)))
    tail = _fit(backwards, limit // 3)[0][::-1]
    head = _fit(shown, limit - len(mark) - columns(tail))[0]
    return "".join([*head, mark, *tail])


def columns(text: str | Iterable[str]) -> int:
    """Return how many terminal columns `text` takes at most; a combining mark counts as one."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for part in text for char in part)


def pad(text: str, width: int) -> str:
    """Fill `text` with spaces on the right, up to `width` columns."""
    return text + " " * (width - columns(text))


def ellipsis(*, plain: bool = False) -> str:
    """Return the mark for what was left out."""
    return "..." if plain else "…"


def duration(seconds: float) -> str:
    """Return a time with its unit, in three figures at most: ``3.42 ms``, ``342 ms``, ``1.2 s``, ``3600 s``."""
    if not math.isfinite(seconds):
        return "? s"
    if round(seconds * 1000) < _THOUSAND:
        return f"{round(seconds * 1000, 2):.3g} ms"
    return f"{seconds:.3g} s" if round(seconds) < _THOUSAND else f"{seconds:.0f} s"


def count(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: ``1 process``, ``4 processes``."""
    return f"{number} {noun}" if number == 1 else f"{number} {plural or noun + 's'}"


def _visible(text: str, *, plain: bool) -> Iterator[str]:
    """Yield the characters of `text`, each as it may be shown."""
    for char in text:
        # "Printable" is exactly what is no control, format or private character, no surrogate and no odd space.
        fine = char.isprintable() and (char.isascii() or not plain)
        yield char if fine else char.encode("unicode_escape").decode("ascii")


def _fit(pieces: Iterable[str], limit: int) -> tuple[list[str], bool]:
    """Return the first `pieces` that fit into `limit` columns together, and whether these are all."""
    fitting: list[str] = []
    used = 0
    for piece in pieces:
        used += columns(piece)
        if used > limit:
            return fitting, False
        fitting.append(piece)
    return fitting, True
