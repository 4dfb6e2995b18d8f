"""One test's dealings with the witness: its runs and evidence, its deadlines, and what it may not run."""

from __future__ import annotations

import dataclasses
import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

import pytest

from pytest_witness.evidence import Evidence, delivered_at, idle_workers, prints_numbers, rank_of, unfinished
from pytest_witness.machine import budget, leased
from pytest_witness.plugin.options import DAY, DEFAULT_DEADLINE, START_METHODS
from pytest_witness.plugin.terminal import say, say_once
from pytest_witness.stage import Gate
from pytest_witness.submission import Entry, Exercise, entry_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from _pytest.outcomes import Failed  # private, for mypy alone: it takes no attribute of `pytest.fail` as a base

    from pytest_witness.machine import Lease
    from pytest_witness.observe import Supervisor
    from pytest_witness.plugin.options import Options
    from pytest_witness.record import Run
    from pytest_witness.stage import StartMethod, Watching
else:
    Failed = pytest.fail.Exception

Told = TypeVar("Told", bound=Evidence)

# Of the time that pytest-timeout leaves a test, what a run may use: our deadline has to come first, for it can say what
# the run was doing.
_SHARE = 0.8
_WAITING = 0.5  # of the same time, what waiting for cores may use: there has to be some for the run
_RECORD = 0.5  # seconds left at least, to end the run and to write its record
# An entry that was once not done at its deadline has failed. It is run again for its other items, with this part of the
# time, so that a learner waits seconds for the report, not minutes.
_ONCE_LATE = 0.2
_MOST_SECOND_LOOKS = 16  # processes in a pool made by hand
_SHOWN_LINES = 6  # of a script's output, in a comparison


class NotAttempted(Failed):
    """The function under test has still to be written."""


class Printed:
    """What a script printed, in place of a value: equals the numbers that it shows."""

    __hash__ = None  # type: ignore[assignment]  # equals lists

    def __init__(self, run: Run, given: list[Any]) -> None:
        """Take the run, and the numbers that its script was to work on."""
        self._run = run
        self._given = given

    def __eq__(self, other: object) -> bool:
        """Tell whether the expected numbers are what was printed; `pytest.approx` says nothing more here."""
        expected = getattr(other, "expected", other)
        return isinstance(expected, list) and prints_numbers(self._run, expected, self._given)

    def __repr__(self) -> str:
        """Show the lines."""
        lines = self._run.stdout
        if not lines:
            return "<nothing printed>"
        more = " | ..." if len(lines) > _SHOWN_LINES else ""
        return f"<printed: {' | '.join(lines[:_SHOWN_LINES])}{more}>"


class Bench:
    """What one test does with the witness.

    Attributes:
        runs: every run of the test, in order.
        evidence: every evidence that it asked for, in order.
        latest: the last of the evidence, while nothing was run after it.
        told: what the comparison that failed says in words, if one did since the last run.
        telling: the run that this comparison is about.
        compared: what a run's value was, and what was expected, where that comparison failed.
        pages: where the supervisor finds the server of this test's pages, if it has any.
    """

    def __init__(
        self,
        item: pytest.Item,
        supervisor: Callable[[], Supervisor],
        options: Options,
        exercise: Exercise | None,
        late: set[tuple[Path, str]],
    ) -> None:
        """Begin with nothing run."""
        self._item = item
        self._supervisor = supervisor
        self._options = options
        self._exercise = exercise
        self._late = late
        self._started = time.monotonic()
        self.runs: list[Run] = []
        self.evidence: list[Evidence] = []
        self.latest: Evidence | None = None
        self.told: list[str] = []
        self.telling: Run | None = None
        self.compared: tuple[object, object] | None = None
        self.pages: str | None = None

    @property
    def shown_run(self) -> Run | None:
        """The run that shows what went wrong: the one compared, else one of the last evidence, else the last."""
        if self.telling is not None:
            return self.telling
        if self.latest is not None and self.latest.runs:
            runs = self.latest.runs
            return next((run for run in runs if unfinished(run)), runs[-1])
        return self.runs[-1] if self.runs else None

    def work_of(self, entry: Entry) -> str | None:
        """Return the function that does an entry's work, when the exercise names one and the entry is a function."""
        if self._exercise is None or entry.is_script:
            return None
        return self._exercise.work.get(entry.name)

    def run(
        self,
        entry: Entry | Callable[..., object],
        args: tuple[object, ...],
        kwargs: dict[str, object],
        *,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **watching: Unpack[Watching],
    ) -> Run:
        """Run an entry under observation, once, watched in this way."""
        __tracebackhide__ = True  # what is wrong with a call is shown at the call
        if start_method not in (None, *START_METHODS):
            raise ValueError(f"start_method={start_method!r}: choose from {', '.join(START_METHODS)}")
        if not isinstance(entry, Entry):
            entry = entry_of(entry)
        self.require(entry)
        if entry.start_method is not None and start_method not in (None, entry.start_method):
            pytest.skip(f"your file chooses the start method {entry.start_method} itself")
        if entry.is_script:
            self._require_script_args(args, kwargs)
        seconds = self._deadline(deadline)
        if self._exercise is not None and (entry.file, entry.name) in self._late:
            seconds = max(1.0, seconds * _ONCE_LATE)
        method = start_method or self._options.start_method
        watching.setdefault("pages", self.pages)
        run = self._supervisor().observe(entry.job(args, kwargs, start_method=method, deadline=seconds, **watching))
        if run.outcome == "deadline":
            self._late.add((entry.file, entry.name))
        if entry.is_script and run.outcome == "returned":
            given = args[0] if args and isinstance(args[0], list | range) else []
            run = dataclasses.replace(run, value=Printed(run, list(given)))
        self.runs.append(run)
        self.latest, self.told, self.telling, self.compared = None, [], None, None
        return run

    def run_at_gate(
        self,
        entry: Entry | Callable[..., object],
        args: tuple[object, ...],
        kwargs: dict[str, object],
        *,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        at: str = "work",
    ) -> tuple[Run, tuple[int, ...]]:
        """Run an entry with a gate, and find the processes held there that never deliver anything.

        A process that delivered nothing is given a second chance, in a run in which it passes the gate before all
        others: in a pool made by hand the others may have been faster.
        """
        __tracebackhide__ = True

        def run(gate: Gate) -> Run:
            __tracebackhide__ = True
            return self.run(entry, args, kwargs, start_method=start_method, deadline=deadline, gate=gate)

        first = run(Gate(at=at))
        idle: list[int] = []
        if unfinished(first) is not None:
            return first, ()
        for pid in idle_workers(first):
            rank = rank_of(first, pid)
            width = max(len(hold.pids) for hold in first.holds)
            if rank is None or width > _MOST_SECOND_LOOKS:
                idle.append(pid)
                continue
            order = (rank, *(other for other in range(width) if other != rank))
            if not delivered_at(run(Gate(at=at, order=order)), rank):
                idle.append(pid)
        return first, tuple(idle)

    @contextmanager
    def lease(self, count: int | None = None) -> Iterator[Lease]:
        """Hold so many cores, or all that there are for us, that nobody else measures on meanwhile.

        Raises:
            LeaseTimeoutError: others held them for longer than we were to wait.
        """
        __tracebackhide__ = True
        cpus = budget().cpus or range(os.cpu_count() or 1)
        left = self._time_left()
        patience = self._options.wait if left is None else min(self._options.wait, max(0.0, left * _WAITING))
        config = self._item.config
        with leased(
            len(cpus) if count is None else min(count, len(cpus)),
            among=cpus,
            patience=patience,
            on_wait=lambda wait: say(config, f"witness: {wait}"),
            name=" ".join(filter(None, ["pytest", os.environ.get("PYTEST_XDIST_WORKER")])),
        ) as lease:
            if lease.problem is not None:
                say_once(config, f"witness: {lease.problem} Measuring goes on without, beside whoever else measures.")
            yield lease

    def at_most(self, seconds: float) -> float:
        """Return these seconds, or what pytest-timeout leaves of them."""
        left = self._time_left()
        return seconds if left is None else max(_RECORD, min(seconds, left * _SHARE))

    def keep(self, evidence: Told) -> Told:
        """Remember evidence for the report, and return it."""
        self.evidence.append(evidence)
        self.latest = evidence
        return evidence

    def require(self, entry: Entry) -> None:
        """End the test when there is nothing to run.

        Raises:
            NotAttempted: the function is missing, or still a stub.
        """
        if entry.state == "missing":
            cure = f"; is it the one that you call {entry.like}?" if entry.like else ""
            text = f"{entry.name} is not there yet: {entry.file.name} has no such function{cure}"
            raise NotAttempted(text, pytrace=False)
        if entry.state == "stub":
            raise NotAttempted(f"{entry.name} is still to be written", pytrace=False)

    def _require_script_args(self, args: tuple[object, ...], kwargs: dict[str, object]) -> None:
        asked = [list(arg) if isinstance(arg, list | tuple | range) else arg for arg in args]
        usual = list(self._exercise.script_args) if self._exercise is not None else []
        if asked != usual or kwargs:
            pytest.skip("your answer is a script, which cannot be asked for other numbers")

    def _deadline(self, seconds: float | None) -> float:
        __tracebackhide__ = True
        if seconds is not None:
            if not 0 < seconds < DAY:
                raise ValueError(f"deadline={seconds!r}: give a number of seconds above 0 and below a day")
        elif self._options.deadline is not None:
            seconds = self._options.deadline
        else:
            seconds = self._exercise.deadline if self._exercise is not None else DEFAULT_DEADLINE
        left = self._time_left()
        return seconds if left is None else max(0.05, min(seconds, left * _SHARE, left - _RECORD))

    def _time_left(self) -> float | None:
        """Return the seconds that pytest-timeout leaves this test, by its marker, option or setting."""
        marker = self._item.get_closest_marker("timeout")
        config = self._item.config
        limit = None
        if marker is not None:
            limit = marker.args[0] if marker.args else marker.kwargs.get("timeout")
        if limit is None and config.pluginmanager.has_plugin("timeout"):
            # As pytest-timeout does: zero on the command line turns off what the variable or the setting says.
            limits = (config.getoption("timeout", None), os.environ.get("PYTEST_TIMEOUT"), config.getini("timeout"))
            limit = next((limit for limit in limits if limit is not None), None)
        if not limit or float(limit) <= 0:
            return None
        return float(limit) - (time.monotonic() - self._started)
