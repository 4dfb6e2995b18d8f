"""`witness show`: a saved run, drawn again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pytest_witness.cli.common import CommandError, columns, quoted, why
from pytest_witness.cli.drawing import draw
from pytest_witness.record import from_json
from pytest_witness.reports import escape

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options and arguments."""
    parser.description = "Draw a run that `witness run --json FILE` saved."
    parser.add_argument("file", metavar="FILE", help="the saved run")
    parser.add_argument("--width", type=columns, metavar="N", help="columns to draw in (default: the terminal's)")


def show_run(options: argparse.Namespace) -> int:
    """Draw the run in the file; return the exit status."""
    shown = quoted(options.file)
    try:
        run = from_json(Path(options.file).read_bytes())
    except OSError as error:
        raise CommandError(
            f"{shown} cannot be read ({why(error)}): give a file that `witness run --json` wrote"
        ) from error
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{shown} is {_no_run(error)}; make one with `witness run --json`") from error
    try:
        draw(run, sys.stdout, options.width)
    except (TypeError, ValueError, AttributeError, KeyError, OverflowError) as error:
        # Well formed, but by another hand than ours: a name where a time belongs.
        raise CommandError(f"{shown} is {_no_run(error)}; make one with `witness run --json`") from error
    return 0


def _no_run(error: Exception) -> str:
    """Return why a file is no saved run; the words of a JSON or text decoder alone would not say so."""
    text = str(error)
    return escape(text if "saved run" in text else f"not a saved run: {text}", 300)
