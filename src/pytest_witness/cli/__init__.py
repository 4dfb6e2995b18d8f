"""The command `witness`: run a script under observation, look at saved runs, at misconceptions, and at the machine."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from pytest_witness import __version__
from pytest_witness.cli import doctor, explain, run, show
from pytest_witness.cli.common import SIGINT, SIGNALLED, SIGPIPE, USAGE, CommandError, ReaderGoneError, complain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None, *, make_supervisor: run.MakeSupervisor | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        arguments: the command line without the program's name; None takes the process's own.
        make_supervisor: where to get a supervisor from, for tests.
    """
    ours, script_arguments = _split(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(ours)
    options.arguments = script_arguments
    try:
        return _COMMANDS[options.command](options, make_supervisor)
    except CommandError as error:
        return complain(f"error: {error}", USAGE)
    except KeyboardInterrupt:
        return SIGNALLED + SIGINT
    except (ReaderGoneError, BrokenPipeError):
        # Whoever read our output has gone (`| head`): end as a program does that is told so by the kernel. What is
        # still buffered must not be tried again when the interpreter closes.
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        return SIGNALLED + SIGPIPE


_COMMANDS: dict[str, Callable[[argparse.Namespace, run.MakeSupervisor | None], int]] = {
    "run": run.run_script,
    "show": lambda options, _: show.show_run(options),
    "explain": explain.explain,
    "doctor": lambda _options, _: doctor.examine(),
}


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        """Complain and exit."""
        sys.exit(complain(f"error: {message} (see {self.prog} --help)", USAGE))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="witness", description="Watch the processes of a Python program from outside.")
    parser.add_argument("--version", action="version", version=f"pytest-witness {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    run.add_arguments(commands.add_parser("run", help="run a script under observation", allow_abbrev=False))
    show.add_arguments(commands.add_parser("show", help="draw a run that was saved with --json", allow_abbrev=False))
    explain.add_arguments(commands.add_parser("explain", help="explain a misconception", allow_abbrev=False))
    doctor.add_arguments(commands.add_parser("doctor", help="tell what can be graded on this machine"))
    return parser


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split off what follows FILE in ``witness run [option...] FILE [ARG...]``: it is the script's alone.

    `argparse` cannot be left to it: it takes a ``--`` away from the script, in one version more often than in another.
    """
    file = 0
    if list(arguments[:1]) == ["run"]:
        file = 1
        while file < len(arguments) and arguments[file].startswith("-") and arguments[file] not in ("-", "--"):
            file += 2 if arguments[file] in run.WITH_VALUE else 1
        file += list(arguments[file : file + 1]) == ["--"]
    end = file + 1 if file else len(arguments)
    return list(arguments[:end]), list(arguments[end:])
