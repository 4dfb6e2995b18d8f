"""An exception of the submission, as text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One line of a traceback: file, line number (from 1), function and the source text there.

    ``own`` tells whether the file belongs to the submission.
    """

    file: str
    line: int
    function: str
    source: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An exception of the submission, as text.

    Attributes:
        type: qualified name of the exception's class.
        message: its ``str``, bounded.
        frames: the traceback's frames, innermost last, the grader's own left out.
        cause: the exception that it was raised from, if any.
        stage: what was being done: ``import`` the file, find the ``function``, or ``call`` it.
    """

    type: str
    message: str
    frames: tuple[Frame, ...] = ()
    cause: Failure | None = None
    stage: Literal["import", "function", "call"] = "call"
