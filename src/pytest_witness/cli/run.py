"""`witness run`: a script under observation, its output shown live, its processes drawn at the end."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO, cast

from pytest_witness.cli.common import (
    DEADLINE,
    DEADLOCK,
    LOST,
    SIGNALLED,
    CommandError,
    ReaderGoneError,
    choice,
    complain,
    one_of,
    quoted,
    seconds,
    why,
)
from pytest_witness.cli.drawing import can_draw, draw, write_idea
from pytest_witness.cli.serving import serving
from pytest_witness.record import Run, Stream, to_json
from pytest_witness.reports import duration, escape, idea_text
from pytest_witness.stage import Job, StartMethod

if TYPE_CHECKING:
    import argparse
    from contextlib import AbstractContextManager

DEFAULT_DEADLINE = 3600.0  #: seconds: long enough for any script, short enough that a forgotten one does not stay

_MAX_SOURCE = 1_000_000  # bytes of a script that are read to explain what it did
WITH_VALUE = "--json", "--observer", "--deadline", "--start-method", "--pages"  #: options that a value follows

OnOutput = Callable[[Stream, bytes, int], None]


class Observing(Protocol):
    """What runs a job and looks on."""

    def observe(self, job: Job, *, on_output: OnOutput | None = None) -> Run:
        """Run the job; hand over each piece of output as it arrives, with its stream and its author's PID."""


class MakeSupervisor(Protocol):
    """How to come by what observes: a supervisor's class, or a stand-in for it."""

    def __call__(self, *, observer: str) -> AbstractContextManager[Observing]:
        """Return a supervisor with the observer of that name."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options and arguments."""
    parser.description = "Run a script under observation, then draw its processes over time."
    parser.epilog = (
        "The exit status is the script's own; 128 + N when signal N killed it, 124 at the deadline, 125 in a deadlock."
    )
    methods = [name for name in ("fork", "spawn", "forkserver") if name in multiprocessing.get_all_start_methods()]
    observers = ["auto", "linux", "portable"]
    add = parser.add_argument
    add("--json", metavar="FILE", help="save the run")
    add("--measure", action="store_true", help="follow CPU time: cores at work, work, span, speedup")
    add("--observer", type=one_of(observers), metavar=choice(observers), default="auto", help="who looks on")
    add(
        "--deadline",
        type=seconds,
        metavar="SECONDS",
        default=DEFAULT_DEADLINE,
        help=f"stop it after so long (default {DEFAULT_DEADLINE:g})",
    )
    add("--start-method", type=one_of(methods), metavar=choice(methods), help="how multiprocessing starts processes")
    add("--pages", metavar="FOLDER", help="serve its files over HTTP meanwhile; their addresses are the last arguments")
    add("file", metavar="FILE", help="the script")
    add("arguments", metavar="ARG", nargs="*", default=[], help="arguments of the script, options as well")


def run_script(options: argparse.Namespace, make_supervisor: MakeSupervisor | None) -> int:
    """Run the script, draw its processes, save the run if asked to; return the exit status."""
    job = _job(options)
    target = _target(options.json)
    screen = _Screen()
    try:
        watching = (make_supervisor or real_supervisor)(observer=options.observer)
    except ValueError as error:
        raise CommandError(f"--observer {options.observer}: {error}") from error
    with watching as supervisor, serving(options.pages, job) as job:
        run = supervisor.observe(job, on_output=screen.write)
    screen.begin_line()
    # Into a pipe or a file goes what the program wrote and nothing else.
    out = sys.stdout if sys.stdout.isatty() else sys.stderr
    draw(run, out)
    _explain(run, Path(job.file), out)
    if target is not None:
        _save(run, target)
    return _status(run)


def _explain(run: Run, file: Path, out: TextIO) -> None:
    """Tell which idea may be behind what went wrong, if it shows one."""
    from pytest_witness.diagnosis import Case, Code, diagnose, to_tell  # needed when something was run

    text = file.read_bytes()[:_MAX_SOURCE].decode("utf-8", "replace") if file.is_file() else ""
    for idea in to_tell(diagnose(Case(run=run, runs=(run,), code=Code({file.name: text})))):
        write_idea(idea_text(idea, ascii=not can_draw(out)), out)


def _job(options: argparse.Namespace) -> Job:
    file = Path(options.file)
    shown = quoted(options.file)
    if not file.exists():
        raise CommandError(f"there is no file {shown}: give the path of a Python script")
    if file.is_dir():
        raise CommandError(f"{shown} is a folder: give the path of a Python script in it")
    if not file.is_file():
        raise CommandError(f"{shown} is not a regular file: save the script to a file first")
    if not os.access(file, os.R_OK):
        raise CommandError(f"{shown} cannot be read: change its permissions")
    file = file.absolute()
    return Job(
        entry=file.name,
        folder=str(file.parent),
        file=str(file),
        args=tuple(options.arguments),
        start_method=cast("StartMethod | None", options.start_method),
        deadline=options.deadline,
        measure=options.measure,
        cwd=str(Path.cwd()),
        stdin=True,
    )


def real_supervisor(*, observer: str) -> AbstractContextManager[Observing]:
    """Return what observes for real."""
    from pytest_witness.observe import Supervisor  # needed by `run` alone

    return Supervisor(observer=observer)


class _Screen:
    """Shows what the script writes, as it comes."""

    def __init__(self) -> None:
        self._open_line = False

    def write(self, stream: Stream, data: bytes, _pid: int) -> None:
        """Pass a piece of output on, byte for byte."""
        out = sys.stdout if stream == "stdout" else sys.stderr
        try:
            out.buffer.write(data)
            out.buffer.flush()
        except BrokenPipeError as error:
            # An error of the operating system could be taken for one of the supervisor's own.
            raise ReaderGoneError from error
        if data and out.isatty():
            self._open_line = not data.endswith(b"\n")

    def begin_line(self) -> None:
        """On a terminal, end the line that the script left open."""
        if self._open_line:
            (sys.stdout if sys.stdout.isatty() else sys.stderr).write("\n")


def _status(run: Run) -> int:
    """Return the exit status that tells how the run ended, and say so where the status alone would not."""
    entry, root = escape(run.entry, 100), run.root
    if run.outcome == "deadline":
        return complain(f"{entry} was stopped at its deadline of {duration(run.deadline)} (--deadline)", DEADLINE)
    if run.outcome == "deadlock":
        return complain(f"{entry} was stopped in a deadlock: every process waits for another", DEADLOCK)
    if run.outcome == "lost" or root is None:
        return complain(f"the observer of {entry} was killed: this record is incomplete", LOST)
    if root.signal is not None:
        return SIGNALLED + root.signal
    if root.exit_code is None:
        return complain(f"the end of {entry} was not seen: its exit status is unknown", LOST)
    return root.exit_code


def _target(name: str | None) -> Path | None:
    """Return the file to save to; whether it can be written is found out before anything runs."""
    if name is None:
        return None
    path = Path(name) if _is_special(name) else Path(os.path.realpath(name))
    if path.is_dir():
        raise CommandError(f"--json {quoted(name)} is a folder: give the name of a file in it")
    if not path.parent.is_dir():
        raise CommandError(f"--json {quoted(name)}: there is no folder {quoted(str(path.parent))}: make it first")
    try:
        if path.exists():
            _must_be_writable(path)
        else:
            _draft(path).touch(exist_ok=False)
            _draft(path).unlink()
    except OSError as error:
        raise _unwritable(name, error) from error
    return path


def _is_special(name: str) -> bool:
    """Return whether the name leads to a device or a pipe (``/dev/stdout``): it can be written to, not replaced."""
    return name.startswith(("/dev/", "/proc/")) or (Path(name).exists() and not Path(name).is_file())


def _must_be_writable(path: Path) -> None:
    # Asked, not tried: who reads a pipe would see it opened and closed.
    if not os.access(path, os.W_OK):
        raise PermissionError(None, "Permission denied")


def _save(run: Run, path: Path) -> None:
    """Write the run to a file, which is complete or as it was before."""
    text = to_json(run, indent=1) + "\n"
    try:
        if _is_special(str(path)):
            with path.open("a", encoding="utf-8") as file:
                file.write(text)
            return
        draft = _draft(path)
        try:
            draft.write_text(text, encoding="utf-8")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(str(path), error) from error


def _draft(path: Path) -> Path:
    """Return where a file is written before it takes its place, in the same folder and so on the same disk."""
    return path.with_name(f".{path.name[:100]}.{os.getpid()}.part")


def _unwritable(name: str, error: OSError) -> CommandError:
    return CommandError(f"--json {quoted(name)} cannot be written ({why(error)}): give another file")
