"""An exception of a submission, as text for its author."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from pytest_witness.reports.text import count, ellipsis, escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.record import Failure, Frame, Raised, Run

MESSAGE_LINES = 8  #: lines kept of a message
FRAMES = 3, 5  #: frames kept: the outermost and the innermost
CAUSES = 4  #: exceptions of a chain

_DOING = {"import": "while the file was loaded", "function": "while the function was looked up", "call": ""}


def failure_text(failure: Failure, *, where: str = "", width: int = 80, ascii: bool = False) -> str:  # noqa: A002  # the option's name
    """Tell an exception: its type and message, the learner's lines that led to it, and what caused it.

    Args:
        failure: the exception.
        where: in which process it happened, where that is not the main program.
        width: columns; no line is longer.
        ascii: write ASCII characters only.
    """
    lines: list[str] = []
    link: Failure | None = failure
    for depth in range(CAUSES):
        if link is None:
            break
        lines += _one(link, prefix="caused by " if depth else "", width=width, plain=ascii)
        if where and not depth:
            lines.append(f"  in {where}")
        link = link.cause
    if link is not None:
        lines.append(f"{ellipsis(plain=ascii)} and further causes")
    return "\n".join(escape(line, width, ascii=ascii) for line in lines)


def origin(run: Run) -> str:
    """Return in which worker the main program's exception happened, and on what; empty when nobody can tell.

    A pool sends a worker's exception to the main program. Of several of the same class, it is the first that counts.
    """
    cause = None if run.failure is None else run.failure.cause
    if run.failure is None or cause is None or not cause.type.endswith("RemoteTraceback"):
        return ""
    kind = run.failure.type.rpartition(".")[2]
    living = {worker.pid: worker for worker in run.workers if not worker.exit_code}  # a pool's goes on afterwards
    for one in run.raised:
        if one.error == kind and one.pid in living and f"in {one.name.rpartition('.')[2]}" in cause.message:
            return f"{living[one.pid].name} ({one.pid}), in {call_of(one)}"
    return ""


def call_of(raised: Raised) -> str:
    """Return the call that an exception ended, as one writes it: ``cube(number=17)``."""
    return f"{raised.name}({raised.arguments})"


def _one(failure: Failure, *, prefix: str, width: int, plain: bool) -> Iterator[str]:
    """Yield the lines for one exception of the chain."""
    message = _message(failure.message, width=max(width - 4, 20), plain=plain)
    head = f"{prefix}{failure.type}"
    if len(message) == 1 and len(head) + 2 + len(message[0]) <= width:
        yield f"{head}: {message[0]}"
    else:
        yield f"{head}:" if message else head
        yield from (f"    {line}" for line in message)
    if doing := _DOING[failure.stage]:
        yield f"  {doing}"
    own = tuple(frame for frame in failure.frames if frame.own)
    for frame in _kept(own or failure.frames):
        if isinstance(frame, int):
            yield f"  {ellipsis(plain=plain)} {count(frame, 'line')} more of the same path"
        else:
            yield from _frame(frame)


def _message(text: str, *, width: int, plain: bool) -> list[str]:
    """Return the lines of a message, wrapped and bounded: its beginning and its end say the most."""
    lines = [line for line in text.strip().splitlines() if line.strip(' "')]
    wrapped = [part for line in lines for part in _wrapped(line, width=width, plain=plain)]
    if len(wrapped) <= MESSAGE_LINES:
        return wrapped
    half = MESSAGE_LINES // 2
    left_out = f"{ellipsis(plain=plain)} {count(len(wrapped) - MESSAGE_LINES + 1, 'line')} left out"
    return [*wrapped[:half], left_out, *wrapped[half + 1 - MESSAGE_LINES :]]


def _wrapped(line: str, *, width: int, plain: bool) -> list[str]:
    indent = line[: len(line) - len(line.lstrip(" "))][: width // 2]
    text = escape(line.strip(), width * MESSAGE_LINES, ascii=plain)
    return wrap(text, width, initial_indent=indent, subsequent_indent=indent) or [text]


def _kept(frames: tuple[Frame, ...]) -> Iterator[Frame | int]:
    """Yield the frames to show; a number stands for so many left out."""
    first, last = FRAMES
    left_out = len(frames) - first - last
    if left_out <= 1:
        yield from frames
        return
    yield from frames[:first]
    yield left_out
    yield from frames[-last:]


def _frame(frame: Frame) -> Iterator[str]:
    name = frame.file.replace("\\", "/").rpartition("/")[2]
    # The top level of a file is no function.
    inside = f", in {frame.function}" if frame.function and frame.function != "<module>" else ""
    yield f"  {name}, line {frame.line}{inside}"
    if frame.source.strip():
        yield f"      {frame.source.strip()}"
