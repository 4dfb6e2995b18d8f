"""What a measured run cost, drawn and told."""

from dataclasses import replace

import pytest

from pytest_witness.record import Sample
from pytest_witness.reports.costs import cores_line, cost_lines


def cores(four, *figures, width=4, cores=(0, 1), plain=False):
    """Draw stretches of a second each, with so many cores at work in each."""
    used = [sum(figures[:step]) for step in range(len(figures) + 1)]
    samples = tuple(Sample(at=float(step), until=float(step), cpu_seconds={1: cpu}) for step, cpu in enumerate(used))
    run = replace(four, processes=(), samples=samples, cores=cores)
    return cores_line(run, end=float(len(figures)), width=width, plain=plain)


@pytest.mark.parametrize(
    ("figures", "line", "digits"),
    [
        ((0, 1, 2, 0), " ▄█ ", " 12 "),
        ((2, 2, 2, 2), "████", "2222"),
        ((0.05, 0.5, 1.6, 3), "▁▂▆█", "0023"),
        ((1, 3), "▄▄██", "1133"),
        ((2, 0, 2, 0, 2, 0, 2, 0), "▄▄▄▄", "1111"),
    ],
)
def test_cores_at_work(four, figures, line, digits):
    """A column has the mean of its time; a full block is all cores, and in ASCII a digit is their number."""
    assert cores(four, *figures) == line
    assert cores(four, *figures, plain=True) == digits


def test_nothing_to_draw(four):
    """A run without samples, without length, or without a column to draw in has an empty line."""
    assert cores_line(four, end=1.0, width=3, plain=False) == "   "
    assert cores_line(four, end=0.0, width=3, plain=False) == "   "
    assert cores_line(four, end=1.0, width=0, plain=False) == ""


def test_a_run_that_was_not_measured(four):
    """Nothing is told of what nobody asked for."""
    assert cost_lines(four) == []


def test_a_run_without_tasks(measured):
    """A program that gives nobody any work has nothing to be sped up."""
    assert cost_lines(replace(measured, tasks=(), foreign_seconds=0.001)) == [
        "no work was given to any process, so nothing can be sped up by more of them"
    ]


def test_costs(measured):
    """Work and span, what starting took, and the speedup on more and more cores, up to where it does not grow."""
    *lines, last = cost_lines(measured)
    assert lines == [
        "others took 29% of the cores' time meanwhile",
        "work 427 ms (main program 31 ms, 4 tasks of 396 ms in all), span 130 ms",
        "starting the workers took 8 ms more",
    ]
    curve = "1.86 (on 2 cores), 3.28 (on 4 cores), 3.28 (on 8 cores)"
    assert last == f"by this it can be {curve} times as fast as one process, and 3.28 at most"
