"""Work, span and the speedups that they allow, from what the tasks cost."""

import pytest

from pytest_witness.evidence import Scaling, amdahl, karp_flatt, makespan, scaling
from pytest_witness.record import Task


def program(*tasks, serial=0.0, workers=4, overhead=0.0):
    """Return what a program's parts cost."""
    return Scaling(serial=serial, tasks=tuple(tasks), overhead=overhead, workers=workers)


@pytest.mark.parametrize(
    ("tasks", "workers", "seconds"),
    [
        ([], 3, 0),
        ([1, 1, 1, 1], 1, 4),
        ([1, 1, 1, 1], 2, 2),
        ([1, 1, 1, 1], 3, 2),
        ([1, 1, 1, 1], 8, 1),
        ([3, 1, 1, 1], 2, 3),
        ([1, 1, 1, 3], 2, 4),
        ([5], 4, 5),
    ],
)
def test_how_long_workers_need(tasks, workers, seconds):
    """Each takes the next task when it is free, so the order counts: a long one at the end is waited for."""
    assert makespan(tasks, workers) == seconds


def test_work_and_span():
    """The work is all of it, the span the main program and the longest task, and overhead is in neither."""
    costs = program(1.0, 2.0, 1.0, serial=0.5, overhead=9.0)
    assert (costs.work, costs.span, costs.parallelism) == (4.5, 2.5, 1.8)
    assert costs.serial_share == pytest.approx(1 / 9)


def test_speedups():
    """No core is of use beyond the workers, none beyond the longest task, and one core gives none."""
    even = program(*[1.0] * 8, workers=8)
    assert even.curve(8) == pytest.approx([1, 2, 8 / 3, 4, 4, 4, 4, 8])
    assert program(*[1.0] * 8, workers=2).curve(4) == pytest.approx([1, 2, 2, 2])
    assert program(*[1.0] * 8, workers=1).curve(4) == pytest.approx([1, 1, 1, 1])
    assert program(7.0, 1.0, workers=2).speedup(64) == pytest.approx(8 / 7)
    assert len(even.curve()) == 64
    assert all(speedup <= even.parallelism for speedup in even.curve())


def test_nothing_at_all():
    """A program that costs nothing is sped up by nothing."""
    nothing = program()
    assert (nothing.work, nothing.parallelism, nothing.serial_share, nothing.speedup(4)) == (0, 1, 1, 1)


@pytest.mark.parametrize(("share", "cores", "speedup"), [(0, 8, 8), (1, 8, 1), (0.5, 2, 4 / 3), (0.05, 1024, 19.636)])
def test_the_law_of_amdahl(share, cores, speedup):
    """The published values: a twentieth that is serial keeps a thousand cores below twenty."""
    assert amdahl(share, cores) == pytest.approx(speedup, rel=1e-3)


@pytest.mark.parametrize(("share", "cores"), [(0.1, 2), (0.03, 64), (0.0, 4), (1.0, 4)])
def test_the_metric_of_karp_and_flatt(share, cores):
    """It undoes Amdahl's law: from the speedup it finds the serial share."""
    assert karp_flatt(amdahl(share, cores), cores) == pytest.approx(share)


def begin(pid, cpu, *number):
    """Return the begin of a task."""
    return Task(pid=pid, number=number, at=0.2, cpu_seconds=cpu)


def test_a_pool(run):
    """A task costs what its worker used until its next one began, and they are put in the order of submission."""
    made = run(
        {"pid": 1, "cpu_seconds": 0.75},
        {"pid": 2, "cpu_seconds": 0.5},
        {"pid": 3, "cpu_seconds": 0.125},
        tasks=(begin(1, 0.125, 0, 1), begin(2, 0.125, 0, 0), begin(1, 0.25, 0, 3), begin(2, 0.25, 0, 2)),
    )
    costs = scaling(made)
    assert costs.tasks == (0.125, 0.125, 0.25, 0.5)
    assert costs.overhead == 0.375  # before the first tasks, and all of the worker that had none
    assert costs.workers == 2
    assert scaling(made, workers=8).workers == 8


def test_processes_for_one_piece_each(run):
    """The targets of processes are in the order of the processes' birth."""
    made = run(
        {"pid": 2, "cpu_seconds": 0.5, "born": 0.1},
        {"pid": 1, "cpu_seconds": 0.25, "born": 0.2},
        tasks=(begin(1, 0.0), begin(2, 0.125)),
    )
    assert scaling(made).tasks == (0.375, 0.25)


def test_a_run_without_tasks(run):
    """A program that gives nothing to anybody is all serial."""
    costs = scaling(run())
    assert (costs.tasks, costs.workers, costs.serial) == ((), 1, 0.0)


def test_figures_that_are_missing(run):
    """A worker whose last figures are not known, or less than those before, costs nothing from there on."""
    made = run({"pid": 1, "cpu_seconds": None}, {"pid": 2, "cpu_seconds": 0.1}, tasks=(begin(1, 0.25), begin(2, 0.2)))
    assert scaling(made).tasks == (0.0, 0.0)
