"""The command `witness`: run a script under observation, and look at saved runs."""

from __future__ import annotations

import argparse
import math
import multiprocessing
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import IO, NoReturn, Protocol, cast

from pytest_witness import __version__
from pytest_witness.record import Run, Stream, from_json, to_json
from pytest_witness.reports import duration, escape
from pytest_witness.stage import Job, StartMethod

# Exit statuses of our own; 124 is what timeout(1) uses for the same.
USAGE, LOST, DEADLINE, DEADLOCK = 2, 70, 124, 125
SIGNALLED = 128  #: added to the number of the signal, as shells do
SIGINT, SIGPIPE = 2, 13  #: by number, for Windows has no SIGPIPE

DEFAULT_DEADLINE = 3600.0  #: seconds: long enough for any script, short enough that a forgotten one does not stay
LONGEST_DEADLINE = 31_536_000.0  #: a year; clocks of the operating system overflow somewhere above
WIDTHS = 20, 1000  #: columns of a timeline

OnOutput = Callable[[Stream, bytes, int], None]


class Observing(Protocol):
    """What runs a job and looks on."""

    def observe(self, job: Job, *, on_output: OnOutput | None = None) -> Run:
        """Run the job; hand over each piece of output as it arrives, with its stream and its author's PID."""
        ...  # pragma: no cover


class MakeSupervisor(Protocol):
    """How to come by what observes: a supervisor's class, or a stand-in for it."""

    def __call__(self, *, observer: str) -> AbstractContextManager[Observing]:
        """Return a supervisor with the observer of that name."""
        ...  # pragma: no cover


class CommandError(Exception):
    """A mistake in how the command was used; its text is one line that names the value and the cure."""


def main(arguments: Sequence[str] | None = None, *, make_supervisor: MakeSupervisor | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        arguments: the command line without the program's name; None takes the process's own.
        make_supervisor: where to get a supervisor from, for tests.
    """
    options = _parser().parse_args(arguments)
    try:
        if options.command == "run":
            return _run(options, make_supervisor or _supervisor)
        return _show(options)
    except CommandError as error:
        return _complain(f"error: {error}", USAGE)
    except KeyboardInterrupt:
        return SIGNALLED + SIGINT
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`): end as a program does that is told so by the kernel. What is
        # still buffered must not be tried again when the interpreter closes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SIGNALLED + SIGPIPE


def _supervisor(*, observer: str) -> AbstractContextManager[Observing]:
    from pytest_witness.observe import Supervisor  # noqa: PLC0415  # needed by `run` alone

    return Supervisor(observer=observer)


# The command line


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        """Complain and exit."""
        sys.exit(_complain(f"error: {message} (see {self.prog} --help)", USAGE))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="witness", description="Watch the processes of a Python program from outside.")
    parser.add_argument("--version", action="version", version=f"pytest-witness {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_run(commands.add_parser("run", help="run a script under observation", allow_abbrev=False))
    _add_show(commands.add_parser("show", help="draw a run that was saved with --json", allow_abbrev=False))
    return parser


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.description = "Run a script under observation, then draw its processes over time."
    parser.epilog = (
        "The exit status is the script's own; 128 + N when signal N killed it, 124 at the deadline, 125 in a deadlock."
    )
    methods = [name for name in ("fork", "spawn", "forkserver") if name in multiprocessing.get_all_start_methods()]
    observers = ["auto", "linux", "portable"]
    add = parser.add_argument
    add("--json", metavar="FILE", help="save the run")
    add("--observer", type=_one_of(observers), metavar=_choice(observers), default="auto", help="who looks on")
    add(
        "--deadline",
        type=_seconds,
        metavar="SECONDS",
        default=DEFAULT_DEADLINE,
        help=f"stop it after so long (default {DEFAULT_DEADLINE:g})",
    )
    add("--start-method", type=_one_of(methods), metavar=_choice(methods), help="how multiprocessing starts processes")
    add("file", metavar="FILE", help="the script")
    add("arguments", metavar="ARG", nargs=argparse.REMAINDER, help="arguments of the script, options as well")


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.description = "Draw a run that `witness run --json FILE` saved."
    parser.add_argument("file", metavar="FILE", help="the saved run")
    parser.add_argument("--width", type=_columns, metavar="N", help="columns to draw in (default: the terminal's)")


def _choice(values: Sequence[str]) -> str:
    return f"{{{','.join(values)}}}"


def _one_of(values: Sequence[str]) -> Callable[[str], str]:
    # Not `choices`, whose message is another in each version of Python.
    def parse(text: str) -> str:
        if text not in values:
            raise argparse.ArgumentTypeError(f"{_quoted(text)} is not one of {', '.join(values)}")
        return text

    return parse


def _seconds(text: str) -> float:
    with suppress(ValueError):
        seconds = float(text)
        if math.isfinite(seconds) and 0 < seconds <= LONGEST_DEADLINE:
            return seconds
    raise argparse.ArgumentTypeError(
        f"{_quoted(text)} is no time to wait: give seconds above 0 and up to {LONGEST_DEADLINE:.0f}"
    )


def _columns(text: str) -> int:
    least, most = WIDTHS
    with suppress(ValueError):
        if least <= int(text) <= most:
            return int(text)
    raise argparse.ArgumentTypeError(f"{_quoted(text)} is no width: give a number of columns from {least} to {most}")


def _quoted(text: str) -> str:
    return f"'{escape(text, 200)}'"


def _complain(text: str, status: int) -> int:
    """Write one line to standard error and return `status`."""
    print(f"witness: {text}", file=sys.stderr, flush=True)
    return status


# witness run


def _run(options: argparse.Namespace, make_supervisor: MakeSupervisor) -> int:
    job = _job(options)
    screen = _Screen()
    with _saving(options.json) as target:
        with make_supervisor(observer=options.observer) as supervisor:
            run = supervisor.observe(job, on_output=screen.write)
        if target is not None:
            target.write(to_json(run, indent=1) + "\n")
    on_terminal = sys.stdout.isatty()
    # Into a pipe or a file goes what the program wrote and nothing else.
    screen.begin_line()
    _draw(run, sys.stdout if on_terminal else sys.stderr)
    return _status(run)


def _job(options: argparse.Namespace) -> Job:
    file = Path(options.file)
    shown = _quoted(options.file)
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
        stdin=True,
    )


class _Screen:
    """Shows what the script writes, as it comes."""

    def __init__(self) -> None:
        self._open_line = False

    def write(self, stream: Stream, data: bytes, _pid: int) -> None:
        """Pass a piece of output on, byte for byte."""
        out = sys.stdout if stream == "stdout" else sys.stderr
        out.flush()
        out.buffer.write(data)
        out.buffer.flush()
        if data and out.isatty():
            self._open_line = not data.endswith(b"\n")

    def begin_line(self) -> None:
        """On a terminal, end the line that the script left open."""
        if self._open_line:
            (sys.stdout if sys.stdout.isatty() else sys.stderr).write("\n")


def _draw(run: Run, out: IO[str], width: int | None = None) -> None:
    from rich.console import Console  # noqa: PLC0415  # only here

    from pytest_witness.reports import timeline  # noqa: PLC0415

    console = Console(file=out, width=width, highlight=False, soft_wrap=False)
    console.print(timeline(run, console_width=console.width, ascii=not _can_draw(out)))
    out.flush()


def _can_draw(out: IO[str]) -> bool:
    """Return whether a stream takes the characters of a drawing."""
    try:
        "━╸╺▒─┬…".encode(out.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _status(run: Run) -> int:
    """Return the exit status that tells how the run ended, and say so where the status alone would not."""
    entry, root = escape(run.entry, 100), run.root
    if run.outcome == "deadline":
        return _complain(f"{entry} was stopped at its deadline of {duration(run.deadline)} (--deadline)", DEADLINE)
    if run.outcome == "deadlock":
        return _complain(f"{entry} was stopped in a deadlock: every process waits for another", DEADLOCK)
    if run.outcome == "lost" or root is None:
        return _complain(f"the observer of {entry} was killed: this record is incomplete", LOST)
    if root.signal is not None:
        return SIGNALLED + root.signal
    if root.exit_code is None:
        return _complain(f"the end of {entry} was not seen: its exit status is unknown", LOST)
    return root.exit_code


# Saved runs


@contextmanager
def _saving(name: str | None) -> Iterator[IO[str] | None]:
    """Open the file to save to, before anything runs; it has its content when the block ends well, or is unchanged."""
    if name is None:
        yield None
        return
    path = Path(os.path.realpath(name))
    shown = _quoted(name)
    if path.is_dir():
        raise CommandError(f"--json {shown} is a folder: give the name of a file in it")
    if not path.parent.is_dir():
        raise CommandError(f"--json {shown}: there is no folder {_quoted(str(path.parent))}: make it first")
    # A device or a pipe (/dev/stdout) cannot be replaced, only written to.
    special = path.exists() and not stat.S_ISREG(path.stat().st_mode)
    draft = path if special else path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(None, "Permission denied")
        file = draft.open("w" if special else "x", encoding="utf-8")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CommandError(f"--json {shown} cannot be written ({reason}): give another file") from error
    try:
        with file:
            yield file
        if not special:
            draft.replace(path)
    finally:
        if not special:
            draft.unlink(missing_ok=True)


def _show(options: argparse.Namespace) -> int:
    shown = _quoted(options.file)
    try:
        text = Path(options.file).read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CommandError(f"{shown} cannot be read ({reason}): give a file that `witness run --json` wrote") from error
    try:
        run = from_json(text)
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{shown}: {escape(_reason(error), 300)}; make one with `witness run --json`") from error
    _draw(run, sys.stdout, options.width)
    return 0


def _reason(error: ValueError | RecursionError) -> str:
    """Return why a file is no saved run; the words of a JSON or text decoder alone would not say so."""
    text = str(error)
    return text if "saved run" in text else f"not a saved run: {text}"
