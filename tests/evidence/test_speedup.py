"""The speedup that structure and cost allow, and what is said when they allow none."""

import pytest

from pytest_witness.evidence import Evidence, Verdict, logical_speedup
from pytest_witness.record import Task


def width(count, *reasons):
    """Return evidence of so many processes at work at once."""
    verdict = Verdict.PROVED if count is not None and count > 1 else Verdict.REFUTED
    return Evidence("processes at work at once", count, verdict, reasons)


@pytest.fixture
def measured(run):
    """Make a measured run: the main program's cost, and for each worker the costs of its tasks, numbered in turn."""

    def make(serial, *workers, start=0.0):
        tasks, processes = [], []
        for place, costs in enumerate(workers):
            used = start
            for turn, cost in enumerate(costs):
                tasks.append(Task(pid=place + 1, number=(turn, place), at=0.2, cpu_seconds=used))
                used += cost
            processes.append({"pid": place + 1, "cpu_seconds": used})
        return run(*processes, tasks=tuple(tasks), root_cpu=serial)

    return make


def test_a_pool(measured):
    """Four workers with two tasks each: as good as four, on four cores; two, on two."""
    run = measured(0.0, [0.25, 0.25], [0.25, 0.25], [0.25, 0.25], [0.25, 0.25])
    evidence = logical_speedup(width(4), run)
    assert evidence
    assert evidence == 4
    assert (evidence.cores, evidence.costs.parallelism) == (4, 8)
    assert logical_speedup(width(4), run, cores=2) == 2
    assert logical_speedup(width(4), run, cores=64) == 4
    assert evidence.reasons == (
        "4 processes can be at work at the same moment.",
        "The main program took 0 ms of CPU time, and 8 tasks 2.00 s.",
        "The longest task took 0.25 s.",
        "That allows 4.00 on 4 cores, and 8.00 at most.",
    )


def test_taking_turns(measured):
    """When no two can be at work at once there is no speedup, whatever the tasks cost."""
    evidence = logical_speedup(width(1, "Process 7 was alone."), measured(0.0, [0.5], [0.5]))
    assert evidence == 1
    assert evidence.verdict is Verdict.REFUTED
    assert evidence.reasons == (
        "No two processes could be at work at the same moment, so no machine makes it faster than one.",
        "Process 7 was alone.",
    )


@pytest.mark.parametrize(
    ("serial", "workers", "start", "told"),
    [
        (0.0, ([0.9], [0.1]), 0.0, "One task is more than half of all: cut it into smaller ones."),
        (2.0, ([0.5], [0.5]), 0.0, "Most of the work is done in the main program, where nobody helps."),
        (0.0, ([0.1], [0.1]), 0.2, "To start the workers took 0.40 s more: more than their work."),
        (0.5, ([0.001], [0.001]), 0.0, "Most of the work is done in the main program, where nobody helps."),
    ],
)
def test_what_stands_in_the_way(measured, serial, workers, start, told):
    """The reason for a small speedup is told."""
    assert logical_speedup(width(2), measured(serial, *workers, start=start)).reasons[-1] == told


def test_mostly_serial(measured):
    """A speedup of next to nothing is none."""
    evidence = logical_speedup(width(2), measured(2.0, [0.05], [0.05]))
    assert evidence.verdict is Verdict.REFUTED
    assert evidence < 1.1


def test_tasks_that_cost_nothing(measured):
    """Of tasks that only take what it costs to hand them out, nothing can be said."""
    evidence = logical_speedup(width(8), measured(0.0, [0.0001], [0.0001]))
    assert evidence.verdict is Verdict.INCONCLUSIVE
    assert evidence.reasons == ("All work together took 0.2 ms of CPU time: too little to tell.",)


def test_dummies_are_no_excuse(measured):
    """When the main program does the work and the tasks are nothing, that is refuted: there was enough to tell."""
    for workers in (([0.001], [0.001]), ([], [])):
        assert logical_speedup(width(2), measured(0.5, *workers)).verdict is Verdict.REFUTED


def test_runs_that_never_returned(unfinished_run, measured):
    """When either run did not return, there is no value, and the reason is told."""
    broken, told = unfinished_run
    evidence = logical_speedup(width(2), broken)
    assert (evidence.value, evidence.verdict, evidence.reasons) == (None, Verdict.REFUTED, (told,))
    evidence = logical_speedup(width(None, "It broke."), measured(0.0, [0.5], [0.5]))
    assert (evidence.value, evidence.reasons) == (None, ("It broke.",))
