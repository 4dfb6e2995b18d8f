"""What all subcommands share: how a mistake is told, and how values of options are read."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from pytest_witness.reports import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Exit statuses of our own; 124 is what timeout(1) uses for the same.
USAGE, LOST, DEADLINE, DEADLOCK = 2, 70, 124, 125
SIGNALLED = 128  #: added to the number of the signal, as shells do
SIGINT, SIGPIPE = 2, 13  #: by number, for Windows has no SIGPIPE

LONGEST_DEADLINE = 31_536_000.0  #: a year; clocks of the operating system overflow somewhere above
WIDTHS = 20, 1000  #: columns of a timeline


class CommandError(Exception):
    """A mistake in how the command was used; its text is one line that names the value and the cure."""


class ReaderGoneError(Exception):
    """Nobody reads our output any more."""


def choice(values: Sequence[str]) -> str:
    """Return how an option's values are shown in its help."""
    return f"{{{','.join(values)}}}"


def one_of(values: Sequence[str]) -> Callable[[str], str]:
    """Return what reads an option that takes one of these values."""

    # Not `choices`, whose message is another in each version of Python.
    def parse(text: str) -> str:
        if text not in values:
            raise argparse.ArgumentTypeError(f"{quoted(text)} is not one of {', '.join(values)}")
        return text

    return parse


def seconds(text: str) -> float:
    """Read an option that is a time to wait."""
    with suppress(ValueError):
        seconds = float(text)
        if 0 < seconds <= LONGEST_DEADLINE:
            return seconds
    raise argparse.ArgumentTypeError(
        f"{quoted(text)} is no time to wait: give seconds above 0 and up to {LONGEST_DEADLINE:.0f}"
    )


def columns(text: str) -> int:
    """Read an option that is a width."""
    least, most = WIDTHS
    with suppress(ValueError):
        if least <= int(text) <= most:
            return int(text)
    raise argparse.ArgumentTypeError(f"{quoted(text)} is no width: give a number of columns from {least} to {most}")


def quoted(text: str) -> str:
    """Return what the user wrote as it is shown in a message."""
    return f"'{escape(text, 200)}'"


def complain(text: str, status: int) -> int:
    """Write one line to standard error and return `status`."""
    sys.stderr.write(f"witness: {text}\n")
    sys.stderr.flush()
    return status


def why(error: OSError) -> str:
    """Return the system's words for an error, or its name."""
    return error.strerror or type(error).__name__
