"""Python stacks as `faulthandler` writes them: from its text to frames of the record.

The text was written by a handler inside an observed process, into a file that the submission may write to as well. It
is read strictly and within limits; what has another form is no stack.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from pytest_witness.observe.outcome import roots_of, source_of
from pytest_witness.record import Frame

if TYPE_CHECKING:
    from collections.abc import Callable

# A real-time signal: nobody's default for anything. glibc keeps 32 and 33 for itself, tutorials begin at SIGRTMIN (34)
# or end at SIGRTMAX (64), and systemd, which is in no run, uses the first thirty of them.
SIGNAL = 57  #: at which a thread tells its Python stack (Linux)
MAX_TEXT = 262_144  #: bytes of one stack: faulthandler writes at most 100 frames, with 500 characters of each name
MAX_FRAMES = 40  #: frames kept of one stack, the innermost

Place: TypeAlias = tuple[str, int, str]  # file, line number, function

_HEAD = "Stack (most recent call first):"
# "???" stands for what the handler could not find out.
_NAME = "{0,6000}"  # characters: an escape of one has up to ten
_LINE = re.compile(
    rf'  File (?:"(?P<file>.{_NAME})"|\?\?\?), line (?:(?P<line>[0-9]{{1,9}})|\?\?\?) in (?P<function>.{_NAME})'
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))")  # of what is not ASCII
_LAST_CHARACTER = 0x10FFFF
_MAX_NAME = 500
_PACKAGE = f"{Path(__file__).resolve().parent.parent}/"
_OURS = (f"{_PACKAGE}stage/", f"{_PACKAGE}record/", "<frozen importlib")
# Where a process of multiprocessing begins; the last two are there at its end, too, when its exit functions are called.
_BEGINS = (("process.py", "_bootstrap"), ("popen_fork.py", "_launch"), ("forkserver.py", "_serve_one"))
_ROOT = f"{_PACKAGE}stage/root.py"


def parse(text: bytes) -> tuple[Place, ...]:
    """Return the frames of one stack, innermost last; none when it is not exactly one stack of faulthandler's form."""
    if len(text) > MAX_TEXT or not text.isascii():
        return ()
    head, *lines = text.decode("ascii").split("\n")
    if head != _HEAD or not lines or lines.pop():
        return ()
    if lines and lines[-1].startswith(("  ...", "  <")):
        lines.pop()  # there are more, or a frame was being made at this moment
    found = [_LINE.fullmatch(line) for line in lines]
    if None in found:
        return ()
    places = [_place(match) for match in found if match is not None]
    return tuple(reversed(places))


def _place(match: re.Match[str]) -> Place:
    file, function = (_ESCAPE.sub(_unescape, match[name] or "")[:_MAX_NAME] for name in ("file", "function"))
    return file, int(match["line"] or 0), function


def _unescape(match: re.Match[str]) -> str:
    number = int(match[match.lastindex or 0], 16)
    return chr(number) if number <= _LAST_CHARACTER else match[0]


class Stacks:
    """Makes frames of the record from the texts of one run.

    Args:
        folder: of the submission, whose frames are its own.
        folders: from which source is shown, that folder among them.
    """

    def __init__(self, folder: str, folders: tuple[str, ...]) -> None:
        """Read no source yet."""
        self._own = f"{folder.rstrip('/')}/"
        self._roots = roots_of(folders)
        self._sources: dict[tuple[str, int], str] = {}  # threads of a run are often at the same place

    def frames(self, text: bytes) -> tuple[Frame, ...]:
        """Return the frames of one stack that are not the grader's own, the innermost ones, innermost last."""
        places = parse(text)
        # What is outside of the root's program has brought it to its job. What is outside of a process's begin is, in a
        # forked child, where its parent has started it.
        places = _from_last(places, lambda file, _: file == _ROOT)
        places = _from_last(places, lambda file, name: (file.rpartition("/multiprocessing/")[2], name) in _BEGINS)
        theirs = [place for place in places if not place[0].startswith(_OURS)]
        return tuple(map(self._frame, theirs[-MAX_FRAMES:]))

    def _frame(self, place: Place) -> Frame:
        file, line, function = place
        if (file, line) not in self._sources:
            self._sources[file, line] = source_of(self._roots, file, line).strip()[:200]
        source = self._sources[file, line]
        return Frame(file=file, line=line, function=function, source=source, own=file.startswith(self._own))


def _from_last(places: tuple[Place, ...], is_begin: Callable[[str, str], bool]) -> tuple[Place, ...]:
    begins = [number for number, (file, _, function) in enumerate(places) if is_begin(file, function)]
    return places[begins[-1] :] if begins else places
