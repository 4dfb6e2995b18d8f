"""The fixtures that experiment on what threads and processes are: what they share, what crosses, what a start takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from pytest_witness.evidence import (
    Changes,
    Contention,
    Crossing,
    Delays,
    Evidence,
    contention,
    crossing,
    delays,
    in_main_thread,
    in_threads,
    threads_at_once,
    who_changed,
)
from pytest_witness.plugin.asking import Asks, asking
from pytest_witness.stage import Gate
from pytest_witness.submission import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.plugin.bench import Bench
    from pytest_witness.stage import StartMethod


#: How many times as long starts are held as all else took until then: a clock that stops too early shows it.
_LASTING = 2.0


class AsksThreads(Protocol):
    """The `separate_threads` fixture."""

    def __call__(
        self,
        entry: Entry | Callable[..., object],
        *args: object,
        order: tuple[int, ...] | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Evidence:
        """Run `entry` with a gate for threads, which lets them pass together or one by one in an order.

        All other arguments are the entry's own.
        """


class AsksCrossing(Protocol):
    """The `sent_values` fixture."""

    def __call__(
        self,
        entry: Entry | Callable[..., object],
        short: tuple[object, ...],
        long: tuple[object, ...],
        *,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
    ) -> Crossing:
        """Run `entry` with the arguments `short`, and with the arguments `long`."""


class AsksDelays(Protocol):
    """The `held_starts` fixture."""

    def __call__(
        self,
        entry: Entry | Callable[..., object],
        *args: object,
        threads: bool = False,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Delays:
        """Run `entry` with each process held at its start, and each thread as well if `threads` are asked for."""


@pytest.fixture
def separate_threads(witness_bench: Bench) -> AsksThreads:
    """Give evidence of how many threads of the main program, besides its main thread, were at work at once."""

    def ask(
        entry: Entry | Callable[..., object],
        *args: object,
        order: tuple[int, ...] | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Evidence:
        __tracebackhide__ = True
        work = witness_bench.work_of(entry) if isinstance(entry, Entry) else None
        gate = Gate(at=work or "work", order=order, threads=True)
        run = witness_bench.run(entry, args, kwargs, deadline=deadline, gate=gate)
        if work is not None and not in_threads(run, work) and not in_main_thread(run, work):
            # Whoever does the work by other means than the function that is given is held at its begin.
            gate = Gate(order=order, threads=True)
            run = witness_bench.run(entry, args, kwargs, deadline=deadline, gate=gate)
        return witness_bench.keep(threads_at_once(run, work=work))

    return ask


@pytest.fixture
def list_changes(witness_bench: Bench) -> Asks[Changes]:
    """Give evidence of who changed the lists that an entry was given: which thread, or which process in its copy."""
    return asking("list_changes", witness_bench, who_changed, changes=True)


@pytest.fixture
def lost_updates(witness_bench: Bench) -> Asks[Contention]:
    """Give a run in which each update of a shared value that can be lost is lost."""
    return asking("lost_updates", witness_bench, contention, gate=Gate(at="store"))


@pytest.fixture
def sent_values(witness_bench: Bench) -> AsksCrossing:
    """Give evidence of how many bytes more cross from the workers when the values are longer."""

    def ask(
        entry: Entry | Callable[..., object],
        short: tuple[object, ...],
        long: tuple[object, ...],
        *,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
    ) -> Crossing:
        __tracebackhide__ = True
        first, second = (
            witness_bench.run(entry, args, {}, start_method=start_method, deadline=deadline) for args in (short, long)
        )
        return witness_bench.keep(crossing(first, second))

    return ask


@pytest.fixture
def held_starts(witness_bench: Bench) -> AsksDelays:
    """Give evidence of how long processes, and threads, were held at their start: what a clock has to show at least."""

    def ask(
        entry: Entry | Callable[..., object],
        *args: object,
        threads: bool = False,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Delays:
        __tracebackhide__ = True
        gate = Gate(threads=threads, lasting=_LASTING)
        run = witness_bench.run(entry, args, kwargs, start_method=start_method, deadline=deadline, gate=gate)
        return witness_bench.keep(delays(run))

    return ask
