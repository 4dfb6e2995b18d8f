"""Drawing a run to the terminal or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from pytest_witness.record import Run


def draw(run: Run, out: TextIO, width: int | None = None) -> None:
    """Draw a run as a timeline, in as many columns as there are, or as asked for."""
    from rich.console import Console  # only here

    from pytest_witness.reports import timeline

    console = Console(file=out, width=width, highlight=False, soft_wrap=False)
    console.print(timeline(run, console_width=console.width, ascii=not can_draw(out)))
    out.flush()


def write_idea(text: str, out: TextIO) -> None:
    """Write an idea below an empty line; on a terminal with colours the words in front of its parts stand out."""
    from rich.console import Console
    from rich.text import Text

    from pytest_witness.reports import headed

    console = Console(file=out, highlight=False, soft_wrap=True)
    console.print()
    for line in text.split("\n"):
        head, rest = headed(line)
        console.print(Text.assemble((head, "bold cyan"), rest))
    out.flush()


def can_draw(out: TextIO) -> bool:
    """Return whether a stream takes the characters of a drawing."""
    try:
        "━╸╺▒─┬…".encode(out.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
