"""Our options: what each means, its default, and what is wrong with a value, in one place."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

import pytest

from pytest_witness.evidence import parse_replay
from pytest_witness.machine.leases import PATIENCE
from pytest_witness.observe import OBSERVERS, can_trace
from pytest_witness.stage import StartMethod
from pytest_witness.submission import check_path

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_DEADLINE = 10.0
DAY = 86_400  # seconds: no deadline is as long

#: What `multiprocessing` offers here, without loading it: most sessions of pytest have nothing to do with it.
START_METHODS: tuple[StartMethod, ...] = ("spawn",) if sys.platform == "win32" else get_args(StartMethod)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The options of a session, checked.

    Attributes:
        submission: what is graded; None grades the exercises' own folder in place.
        results: where the results file goes; None for nowhere.
        observer: ``auto``, ``linux`` or ``portable``.
        start_method: the default start method of every run that does not say otherwise; None for the platform's.
        deadline: seconds that a run is given where neither the exercise nor the call says otherwise.
        order: the one completion order to force, in place of all.
        wait: seconds that a run which is measured waits for cores that nobody else measures on.
    """

    submission: Path | None
    results: Path | None
    observer: str
    start_method: StartMethod | None
    deadline: float | None
    order: tuple[int, ...] | None
    wait: float


def add_options(parser: pytest.Parser) -> None:
    """Declare the options; all but ``--submission`` begin with ``--witness-``."""
    group = parser.getgroup("witness", "pytest-witness: grade and verify parallel Python")
    group.addoption(
        "--submission", metavar="PATH", help="grade this folder, laid out like exercises/, or this .py file"
    )
    group.addoption("--witness-results", metavar="FILE", help="write what was graded to this JSON file")
    group.addoption(
        "--witness-observer",
        metavar="NAME",
        default="auto",
        help="how to observe: linux (exact), portable, or auto for the best that works here",
    )
    group.addoption(
        "--witness-start-method",
        metavar="NAME",
        help=f"default start method of the runs, in place of the platform's: {', '.join(START_METHODS)}",
    )
    group.addoption(
        "--witness-deadline",
        metavar="SECONDS",
        help=f"seconds that a run is given; {DEFAULT_DEADLINE:g} if neither this nor the exercise says so",
    )
    group.addoption("--witness-order", metavar="N-N-N", help="force just this completion order, as in 3-1-2")
    group.addoption(
        "--witness-wait",
        metavar="SECONDS",
        help=f"seconds to wait for free cores, of what is measured; {PATIENCE:g} if not given, and 0 does not wait",
    )


def read_options(config: pytest.Config) -> Options:
    """Check and return the session's options.

    Raises:
        pytest.UsageError: a value is out of range; the message names option, value and cure.
    """
    return Options(
        submission=_submission(config.getoption("--submission"), config.invocation_params.dir),
        results=_results(config.getoption("--witness-results"), config.invocation_params.dir),
        observer=_observer(config.getoption("--witness-observer")),
        start_method=_start_method(config.getoption("--witness-start-method")),
        deadline=_deadline(config.getoption("--witness-deadline")),
        order=_order(config.getoption("--witness-order")),
        wait=_wait(config.getoption("--witness-wait")),
    )


def _submission(text: str | None, folder: Path) -> Path | None:
    if text is None:
        return None
    if not text:
        raise pytest.UsageError("--submission: nothing is named; give the path of a folder or of a .py file")
    path = folder / text
    problem = check_path(path)
    if problem is not None:
        raise pytest.UsageError(problem)
    return path


def _results(text: str | None, folder: Path) -> Path | None:
    if text is None:
        return None
    if not text:
        raise pytest.UsageError("--witness-results: nothing is named; give a file's name, as in results.json")
    path = folder / text
    if path.is_dir():
        raise pytest.UsageError(f"--witness-results {text}: a folder; give the file's name: {text}/results.json")
    if not path.parent.is_dir():
        raise pytest.UsageError(f"--witness-results {text}: there is no folder {path.parent}")
    if path.exists() and not path.is_file():  # the file is put in its place by a rename: no device survives that
        raise pytest.UsageError(f"--witness-results {text}: no ordinary file; give a file's name, as in results.json")
    return path


def _observer(text: str) -> str:
    if text not in OBSERVERS:
        raise pytest.UsageError(f"--witness-observer {text}: no such observer; choose from {', '.join(OBSERVERS)}")
    if text == "linux" and not can_trace():
        raise pytest.UsageError(
            "--witness-observer linux: it needs Linux and leave to ptrace(2) one's own children, which is refused here;"
            " use --witness-observer portable"
        )
    return text


def _start_method(text: str | None) -> StartMethod | None:
    if text not in (None, *START_METHODS):
        raise pytest.UsageError(f"--witness-start-method {text}: choose from {', '.join(START_METHODS)}")
    return text


def _deadline(text: str | None) -> float | None:
    if text is None:
        return None
    seconds = _number(text)
    if not 0 < seconds < DAY:  # NaN fails, too
        raise pytest.UsageError(
            f"--witness-deadline {text}: give a number of seconds above 0 and below a day, as in 10"
        )
    return seconds


def _wait(text: str | None) -> float:
    if text is None:
        return PATIENCE
    seconds = _number(text)
    if not 0 <= seconds < DAY:
        raise pytest.UsageError(f"--witness-wait {text}: give a number of seconds from 0 to below a day, as in 300")
    return seconds


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _order(text: str | None) -> tuple[int, ...] | None:
    if text is None:
        return None
    try:
        return parse_replay(text)
    except ValueError as error:
        raise pytest.UsageError(f"--witness-order: {error}") from None
