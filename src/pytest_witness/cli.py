"""The command `witness`: run a script under observation, and look at saved runs."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import NoReturn, Protocol, TextIO, cast

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

WITH_VALUE = "--json", "--observer", "--deadline", "--start-method"  #: options of `run` that a value follows

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


class _ReaderGoneError(Exception):
    """Nobody reads our output any more."""


def main(arguments: Sequence[str] | None = None, *, make_supervisor: MakeSupervisor | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        arguments: the command line without the program's name; None takes the process's own.
        make_supervisor: where to get a supervisor from, for tests.
    """
    ours, script_arguments = _split(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(ours)
    options.arguments = script_arguments
    try:
        if options.command == "run":
            return _run(options, make_supervisor or _supervisor)
        return _show(options)
    except CommandError as error:
        return _complain(f"error: {error}", USAGE)
    except KeyboardInterrupt:
        return SIGNALLED + SIGINT
    except (_ReaderGoneError, BrokenPipeError):
        # Whoever read our output has gone (`| head`): end as a program does that is told so by the kernel. What is
        # still buffered must not be tried again when the interpreter closes.
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        return SIGNALLED + SIGPIPE


def _supervisor(*, observer: str) -> AbstractContextManager[Observing]:
    from pytest_witness.observe import Supervisor  # needed by `run` alone

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


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split off what follows FILE in ``witness run [option...] FILE [ARG...]``: it is the script's alone.

    `argparse` cannot be left to it: it takes a ``--`` away from the script, in one version more often than in another.
    """
    file = 0
    if list(arguments[:1]) == ["run"]:
        file = 1
        while file < len(arguments) and arguments[file].startswith("-") and arguments[file] not in ("-", "--"):
            file += 2 if arguments[file] in WITH_VALUE else 1
        file += list(arguments[file : file + 1]) == ["--"]
    end = file + 1 if file else len(arguments)
    return list(arguments[:end]), list(arguments[end:])


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
    add("arguments", metavar="ARG", nargs="*", default=[], help="arguments of the script, options as well")


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
        if 0 < seconds <= LONGEST_DEADLINE:
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
    sys.stderr.write(f"witness: {text}\n")
    sys.stderr.flush()
    return status


# witness run


def _run(options: argparse.Namespace, make_supervisor: MakeSupervisor) -> int:
    job = _job(options)
    target = _target(options.json)
    screen = _Screen()
    try:
        watching = make_supervisor(observer=options.observer)
    except ValueError as error:
        raise CommandError(f"--observer {options.observer}: {error}") from error
    with watching as supervisor:
        run = supervisor.observe(job, on_output=screen.write)
    screen.begin_line()
    # Into a pipe or a file goes what the program wrote and nothing else.
    _draw(run, sys.stdout if sys.stdout.isatty() else sys.stderr)
    if target is not None:
        _save(run, target)
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
        cwd=str(Path.cwd()),
        stdin=True,
    )


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
            raise _ReaderGoneError from error
        if data and out.isatty():
            self._open_line = not data.endswith(b"\n")

    def begin_line(self) -> None:
        """On a terminal, end the line that the script left open."""
        if self._open_line:
            (sys.stdout if sys.stdout.isatty() else sys.stderr).write("\n")


def _draw(run: Run, out: TextIO, width: int | None = None) -> None:
    from rich.console import Console  # only here

    from pytest_witness.reports import timeline

    console = Console(file=out, width=width, highlight=False, soft_wrap=False)
    console.print(timeline(run, console_width=console.width, ascii=not _can_draw(out)))
    out.flush()


def _can_draw(out: TextIO) -> bool:
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


def _target(name: str | None) -> Path | None:
    """Return the file to save to; whether it can be written is found out before anything runs."""
    if name is None:
        return None
    path = Path(name) if _is_special(name) else Path(os.path.realpath(name))
    if path.is_dir():
        raise CommandError(f"--json {_quoted(name)} is a folder: give the name of a file in it")
    if not path.parent.is_dir():
        raise CommandError(f"--json {_quoted(name)}: there is no folder {_quoted(str(path.parent))}: make it first")
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
    return CommandError(f"--json {_quoted(name)} cannot be written ({_why(error)}): give another file")


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__


# witness show


def _show(options: argparse.Namespace) -> int:
    shown = _quoted(options.file)
    try:
        run = from_json(Path(options.file).read_bytes())
    except OSError as error:
        raise CommandError(
            f"{shown} cannot be read ({_why(error)}): give a file that `witness run --json` wrote"
        ) from error
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{shown} is {_no_run(error)}; make one with `witness run --json`") from error
    try:
        _draw(run, sys.stdout, options.width)
    except (TypeError, ValueError, AttributeError, KeyError, OverflowError) as error:
        # Well formed, but by another hand than ours: a name where a time belongs.
        raise CommandError(f"{shown} is {_no_run(error)}; make one with `witness run --json`") from error
    return 0


def _no_run(error: Exception) -> str:
    """Return why a file is no saved run; the words of a JSON or text decoder alone would not say so."""
    text = str(error)
    return escape(text if "saved run" in text else f"not a saved run: {text}", 300)
