"""From an agent's account of the end to the record: values and exceptions, read as the untrusted data they are."""

from __future__ import annotations

import linecache
import os
import sysconfig
from pathlib import Path

from pytest_witness.record import Failure, Frame, Opaque, unpack

_STAGES = ("import", "function", "call")

# An agent keeps these limits itself; what pretends to be one need not.
_MAX_NAME = 500
_MAX_MESSAGE = 4_000
_MAX_FRAMES = 50
_FRAME_PARTS = 5  # file, line, function, source, and whether the file is the submission's
_MAX_SOURCE = 2_000_000  # bytes of a source file that is worth reading for one line
_LIBRARY = tuple(sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib"))


def value_of(tree: object) -> object:
    """Unpack a returned value; a tree that the agent cannot have made becomes an opaque value."""
    try:
        return unpack(tree)
    except (ValueError, TypeError, RecursionError):
        return Opaque("unknown", str(tree)[:80], "it did not arrive whole")


def failure_of(data: object, folders: tuple[str, ...] = (), depth: int = 5) -> Failure | None:
    """Rebuild an exception from an agent's description, with the source lines that the frames point at.

    Source is shown from these folders, which are the submission's, and from Python's library. Any other file the
    submission might name only to have it read.
    """
    if not isinstance(data, dict):
        return None
    frames = data.get("frames")
    stage = data.get("stage")
    roots = roots_of(folders)
    return Failure(
        type=str(data.get("type"))[:_MAX_NAME],
        message=str(data.get("message"))[:_MAX_MESSAGE],
        frames=_frames(roots, frames) if isinstance(frames, list) else (),
        cause=failure_of(data.get("cause"), folders, depth - 1) if depth else None,
        stage=stage if stage in _STAGES else "call",
    )


def roots_of(folders: tuple[str, ...]) -> tuple[str, ...]:
    """Return what the paths of files begin with whose source may be shown: these folders, and Python's library."""
    return tuple(os.path.realpath(folder) + os.sep for folder in (*folders, *_LIBRARY))


def _frames(roots: tuple[str, ...], frames: list[object]) -> tuple[Frame, ...]:
    return tuple(
        _frame(roots, frame) for frame in frames[:_MAX_FRAMES] if isinstance(frame, list) and len(frame) == _FRAME_PARTS
    )


def _frame(roots: tuple[str, ...], frame: list[object]) -> Frame:
    file, line, function, source, own = frame
    path = str(file)[:_MAX_NAME]
    number = line if isinstance(line, int) else 0
    text = str(source) or source_of(roots, path, number)
    return Frame(file=path, line=number, function=str(function)[:_MAX_NAME], source=text.strip()[:200], own=bool(own))


def source_of(roots: tuple[str, ...], path: str, number: int) -> str:
    """Return a line of a file in one of these folders; empty when there is none."""
    try:
        real = os.path.realpath(path)
        # Neither a pipe, which would never end, nor a device.
        if not (real.startswith(roots) and Path(real).is_file() and Path(real).stat().st_size <= _MAX_SOURCE):
            return ""
    except (OSError, ValueError):  # no such file; a NUL in its name
        return ""
    linecache.checkcache(path)  # the next submission may have the same path
    return linecache.getline(path, number)
