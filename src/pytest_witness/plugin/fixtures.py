"""The fixtures: one line of a rubric each."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

import pytest

from pytest_witness.evidence import (
    Cores,
    Evidence,
    Orders,
    at_work_at_once,
    cores_at_work,
    executed_by_workers,
    in_orders,
    not_run,
    nothing_left,
    orders_of,
    replay,
    taking_turns,
    unfinished,
    unless_given_up,
)
from pytest_witness.machine import LeaseTimeoutError, budget
from pytest_witness.plugin.asking import Asks, asking
from pytest_witness.plugin.options import START_METHODS
from pytest_witness.plugin.session import BENCH, SESSION
from pytest_witness.stage import Gate, StartMethod
from pytest_witness.submission import Answer, Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.plugin.bench import Bench
    from pytest_witness.record import Run

# Before Python 3.12 and its sys.monitoring, a process that was let pass the gate does not tell what it calls then.
_BLIND = sys.version_info < (3, 12)


class AsksSeparate(Protocol):
    """The `separate_processes` fixture."""

    def __call__(
        self,
        entry: Entry | Callable[..., object],
        *args: object,
        at: str = "work",
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Evidence:
        """Run `entry` with a gate; all other arguments are the entry's own."""


@pytest.fixture
def witness_bench(request: pytest.FixtureRequest) -> Bench:
    """Give this test's dealings with the witness: its runs and evidence so far."""
    item: pytest.Item = request.node
    return item.stash[BENCH]


@pytest.fixture
def submission(request: pytest.FixtureRequest) -> Answer:
    """Give the submission's answer to the exercise of this test: `submission.square_roots` is an entry."""
    answer = request.config.stash[SESSION].answer_of(request.node)
    if answer is None:
        raise pytest.UsageError(
            f"{request.node.nodeid} asks for a submission, but {request.node.path.parent} is no exercise: its test file"
            " is called test_NAME.py, in a folder NAME listed in the course.toml beside it"
        )
    return answer


@pytest.fixture
def witness(witness_bench: Bench) -> Asks[Run]:
    """Run an entry of the submission, or any importable function, and give the run."""

    def run(
        entry: Entry | Callable[..., object],
        *args: object,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Run:
        __tracebackhide__ = True
        return witness_bench.run(entry, args, kwargs, start_method=start_method, deadline=deadline)

    return run


@pytest.fixture
def separate_processes(witness_bench: Bench) -> AsksSeparate:
    """Give evidence of how many distinct processes, none of them the parent, were at work at the same moment."""

    def ask(
        entry: Entry | Callable[..., object],
        *args: object,
        at: str = "work",
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Evidence:
        __tracebackhide__ = True
        if at == "request" and witness_bench.pages is None:
            raise ValueError("at='request' holds requests for pages: serve some with the fixture `pages` first")
        run, idle = witness_bench.run_at_gate(entry, args, kwargs, start_method=start_method, deadline=deadline, at=at)
        work = witness_bench.work_of(entry) if isinstance(entry, Entry) else None
        evidence = at_work_at_once(run, work=work, idle=idle)
        if at == "request":  # that is inside of the work already, so nobody is let in one by one unseen
            evidence = unless_given_up(evidence, run)
        elif work is not None and start_method is None and evidence and (executed_by_workers(run, work) or _BLIND):
            # All of them have work. Whether they can do it at the same time shows only at the work function's door:
            # a lock around the call lets one in, however many wait for it. Once is enough: a lock is a lock under
            # every start method.
            inside = witness_bench.run(
                entry, args, kwargs, start_method=start_method, deadline=deadline, gate=Gate(at=work)
            )
            if unfinished(inside) is not None or executed_by_workers(inside, work):
                evidence = taking_turns(evidence, inside, work)
        return witness_bench.keep(evidence)

    return ask


@pytest.fixture
def every_order(witness_bench: Bench, request: pytest.FixtureRequest) -> Asks[Orders]:
    """Give a run for each order in which the workers can complete, forced."""
    chosen = request.config.stash[SESSION].options.order

    def ask(
        entry: Entry | Callable[..., object],
        *args: object,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Orders:
        __tracebackhide__ = True

        def run(gate: Gate) -> Run:
            __tracebackhide__ = True
            return witness_bench.run(entry, args, kwargs, start_method=start_method, deadline=deadline, gate=gate)

        first = run(Gate())
        workers = at_work_at_once(first).value or 0
        if chosen is not None and 0 < workers < len(chosen):
            given = f"--witness-order {replay(chosen)}"
            pytest.fail(f"{given} cannot be forced: it is for {len(chosen)} at work at once, and there are {workers}")
        orders = [chosen] if chosen is not None else orders_of(workers)
        # A run that failed, or had nobody to order, tells all that there is to tell.
        runs = (first,) if workers < 1 else tuple(run(Gate(order=order)) for order in orders)
        evidence = in_orders(runs, workers)
        return witness_bench.keep(evidence)

    return ask


@pytest.fixture
def core_usage(witness_bench: Bench) -> Asks[Cores]:
    """Give evidence of how many cores were at work at the same moment; inconclusive when others had them."""

    def ask(
        entry: Entry | Callable[..., object],
        *args: object,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Cores:
        __tracebackhide__ = True
        try:
            with witness_bench.lease() as lease:
                run = witness_bench.run(
                    entry,
                    args,
                    kwargs,
                    start_method=start_method,
                    deadline=deadline,
                    measure=True,
                    cores=lease.cores,
                )
            evidence = cores_at_work(run, cores=budget().cores)
        except LeaseTimeoutError as error:
            evidence = not_run(f"The cores were in use: {error}.")
        return witness_bench.keep(evidence)

    return ask


@pytest.fixture
def no_leaks(witness_bench: Bench) -> Asks[Evidence]:
    """Give evidence that everything that was started has ended, and that nothing was left behind."""
    return asking("no_leaks", witness_bench, nothing_left)


@pytest.fixture(params=START_METHODS)
def start_method(request: pytest.FixtureRequest) -> StartMethod:
    """Run the test once for each start method of this platform, and give its name."""
    method: StartMethod = request.param
    return method
