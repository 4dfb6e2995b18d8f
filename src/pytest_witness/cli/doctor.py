"""`witness doctor`: what works on this machine, and what can be graded on it."""

from __future__ import annotations

import platform
import sys
import textwrap
from typing import TYPE_CHECKING

from pytest_witness import __version__
from pytest_witness.machine import budget
from pytest_witness.reports import escape

if TYPE_CHECKING:
    import argparse

BROKEN = 1  #: exit status when exercises cannot be graded here

_WIDTH = 80
_MARKS = {"good": "ok", "limited": "note", "broken": "FAIL"}
_INDENT = 6  # columns before a finding's name


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does; it takes no arguments."""
    parser.description = "Look at the machine, and tell what can be graded on it."
    parser.epilog = f"The exit status is {BROKEN} when exercises cannot be graded here."


def examine() -> int:
    """Print every finding with what it means; return the exit status."""
    from pytest_witness.machine.doctor import findings  # loads multiprocessing, which other commands do without
    from pytest_witness.observe import can_trace

    python = f"{platform.python_implementation()} {platform.python_version()} on {sys.platform}"
    lines = [f"pytest-witness {__version__}, {python}", ""]
    found = findings(budget(), exact=can_trace())
    for finding in found:
        mark = _MARKS[finding.state].ljust(_INDENT)
        lines.append(f"{mark}{finding.name}: {escape(finding.found, _WIDTH - _INDENT - len(finding.name) - 2)}")
        indent = " " * _INDENT
        lines += textwrap.wrap(finding.meaning, _WIDTH, initial_indent=indent, subsequent_indent=indent)
    broken = any(finding.state == "broken" for finding in found)
    lines += ["", "Exercises cannot be graded here." if broken else "Exercises can be graded here."]
    sys.stdout.write("\n".join(lines) + "\n")
    return BROKEN if broken else 0
