"""Who wrote which line: pieces of output with their authors become lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pytest_witness.record import Output

if TYPE_CHECKING:
    from pytest_witness.record import Stream

MAX_BYTES = 1_000_000  #: bytes kept of each stream of a run
MAX_LINE = 10_000  #: bytes kept of one line
MAX_LINES = 20_000  #: lines kept of one run


@dataclass(slots=True)
class _Line:
    """A line of one author that has not ended yet."""

    data: bytearray = field(default_factory=bytearray)
    cut: int = 0


class Lines:
    """Puts the pieces of each author and stream together to lines, within limits.

    Pieces of two processes never mix: each author's line is finished by its own line end, whoever wrote in between.
    """

    def __init__(self) -> None:
        """Begin with nothing written."""
        self.done: list[Output] = []
        self.dropped: dict[str, int] = {}
        self._kept: dict[str, int] = {}
        self._open: dict[tuple[int, Stream], _Line] = {}

    def add(self, pid: int, stream: Stream, data: bytes, at: float) -> None:
        """Take a piece that process `pid` wrote `at` seconds after the start."""
        room = max(0, MAX_BYTES - self._kept.get(stream, 0))
        lines = MAX_LINES - len(self.done)
        *whole, rest = data[:room].split(b"\n", lines)
        if len(whole) == lines:
            rest = b""
        kept = sum(map(len, whole)) + len(whole) + len(rest)
        self._kept[stream] = self._kept.get(stream, 0) + kept
        self._drop(stream, len(data) - kept)
        for part in whole:
            self._append(pid, stream, part)
            self._finish(pid, stream, at)
        if rest:
            self._append(pid, stream, rest)

    def close(self, at: float) -> None:
        """End every line that is still open."""
        for pid, stream in list(self._open):
            if len(self.done) < MAX_LINES:
                self._finish(pid, stream, at)
            else:
                self._drop(stream, len(self._open.pop((pid, stream)).data))

    def _drop(self, stream: Stream, count: int) -> None:
        if count:
            self.dropped[stream] = self.dropped.get(stream, 0) + count

    def _append(self, pid: int, stream: Stream, part: bytes) -> None:
        line = self._open.setdefault((pid, stream), _Line())
        room = MAX_LINE - len(line.data)
        line.data += part[:room]
        line.cut += max(0, len(part) - room)

    def _finish(self, pid: int, stream: Stream, at: float) -> None:
        line = self._open.pop((pid, stream), _Line())
        text = line.data.decode("utf-8", "replace").removesuffix("\r")
        self.done.append(Output(pid=pid, stream=stream, text=text, at=at, cut=line.cut))
