"""A message on a terminal that has colours: its title and the words in front of an idea's parts stand out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.reports import headed

if TYPE_CHECKING:
    from _pytest._io import TerminalWriter


@dataclass(frozen=True, slots=True)
class Shown:
    """What pytest shows of a report in place of a traceback: the same text everywhere, and brighter on a terminal."""

    text: str

    def __str__(self) -> str:
        """Return the text, for whoever has no colours."""
        return self.text

    def toterminal(self, out: TerminalWriter) -> None:
        """Write it, as pytest asks of such an object."""
        title, *lines = self.text.split("\n")
        out.line(title, bold=True)
        for line in lines:
            head, rest = headed(line)
            out.write(head, bold=True, cyan=True)
            out.line(rest)
