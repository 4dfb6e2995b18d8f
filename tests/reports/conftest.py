"""Runs to draw, made by hand: the same for ever, whatever the machine."""

from dataclasses import replace

import pytest

from pytest_witness.record import Call, Hold, Output, Process, Run, Sample, Task

ROOT_PID = 4712
RESULTS = ["Square: 100", "Cube: 1000", "Square Root: 3.1622776601683795", "Cube Root: 2.154434690031884"]


def make_process(pid, *, name="", role="worker", born=0.0, ended=None, **fields):
    """Return a process: it exited with 0 if it has an end and nothing else is said."""
    if ended is not None and not {"signal", "exit_code"} & set(fields):
        fields["exit_code"] = 0
    fields.setdefault("parent_pid", 1 if role == "root" else ROOT_PID)
    return Process(pid=pid, name=name, role=role, born=born, ended=ended, **fields)


def make_line(pid, text, *, stream="stdout"):
    """Return a line that a process wrote."""
    return Output(pid=pid, stream=stream, text=text, at=0.25)


@pytest.fixture
def process():
    """Make a process."""
    return make_process


@pytest.fixture
def line():
    """Make a line of output."""
    return make_line


@pytest.fixture
def four():
    """Return a right answer to the exercise on four processes, as seen under fork."""
    root = make_process(ROOT_PID, name="MainProcess", role="root", ended=0.342, cpu_seconds=0.031)
    tracker = make_process(4714, name="resource tracker", role="helper", born=0.06, ended=0.341, cpu_seconds=0.004)
    workers = [
        make_process(
            4715 + number,
            name=f"Process-{number + 1}",
            born=0.08 + 0.012 * number,
            ended=0.29 + 0.004 * number,
            cpu_seconds=0.005,
            wait_seconds=0.0001,
        )
        for number in range(4)
    ]
    return Run(
        entry="four_processes.py",
        mode="script",
        outcome="exited",
        processes=(root, tracker, *workers),
        outputs=tuple(make_line(4715 + number, text) for number, text in enumerate(RESULTS)),
        observer="linux",
        python="3.13.0",
        start_method="fork",
        returned=0.34,
        ended=0.342,
    )


@pytest.fixture
def held(four):
    """Return the same, with all four held at a gate before their work."""
    calls = [
        Call(pid=4715 + number, kind="target", name="show", at=0.09 + 0.012 * number, held=0.17 - 0.012 * number)
        for number in range(4)
    ]
    return replace(four, calls=tuple(calls), holds=(Hold(at="work", pids=(4715, 4716, 4717, 4718), settled=True),))


@pytest.fixture
def measured(four):
    """Return the same, measured: its workers computed and waited for cores, which others had in part."""
    root, tracker, *workers = four.processes
    workers = [replace(worker, cpu_seconds=0.1, wait_seconds=0.05) for worker in workers]
    samples = [
        Sample(at=moment, until=moment, cpu_seconds={worker.pid: 0.01 * step for worker in workers})
        for step, moment in enumerate(0.08 + 0.02 * step for step in range(11))
    ]
    return replace(
        four,
        processes=(root, tracker, *workers),
        samples=tuple(samples),
        tasks=tuple(Task(pid=worker.pid, number=(), at=0.1, cpu_seconds=0.001) for worker in workers),
        cores=(0, 1),
        foreign_seconds=0.2,
    )


@pytest.fixture
def killed(four):
    """Return an answer that went wrong in every way: the results come from the main program."""
    root, tracker, *_ = four.processes
    workers = (
        make_process(4715, name="Process-1", born=0.08, ended=0.1),
        make_process(4716, name="Process-2", born=0.09, ended=0.2, signal=15),
        make_process(4717, name="Process-3", born=0.1, ended=0.2, exit_code=1),
        make_process(4718, name="Process-4", born=0.11, ended=0.342, signal=9, left_behind=True),
    )
    outputs = (
        make_line(ROOT_PID, "Square: 100"),
        make_line(ROOT_PID, "Cube: 1000"),
        make_line(4717, "Traceback (most recent call last):", stream="stderr"),
        make_line(4717, "ZeroDivisionError: division by zero", stream="stderr"),
        make_line(4717, "", stream="stderr"),
    )
    return replace(four, processes=(root, tracker, *workers), outputs=outputs)


@pytest.fixture
def fifty():
    """Return a pool of fifty workers, of which one was killed; the pool ended the others."""
    root = make_process(1000, name="MainProcess", role="root", ended=1.4)
    workers = [
        make_process(
            1001 + number,
            name=f"ForkPoolWorker-{number + 1}",
            born=0.1 + 0.002 * number,
            ended=1.3 + 0.001 * number,
            parent_pid=1000,
            signal=9 if number == 32 else 15,
        )
        for number in range(50)
    ]
    return Run(
        entry="worker_pool.square_roots",
        mode="function",
        outcome="returned",
        processes=(root, *workers),
        returned=1.4,
        ended=1.41,
    )


@pytest.fixture
def hang():
    """Return a script that was stopped at its deadline, with one child still at work."""
    return Run(
        entry="hang.py",
        mode="script",
        outcome="deadline",
        deadline=3.0,
        processes=(
            make_process(ROOT_PID, role="root", ended=3.01, signal=9),
            make_process(4713, name="Process-1", born=0.1, ended=3.01, signal=9),
            make_process(4714, name="Process-2", born=0.1, ended=0.4, signal=9),
        ),
        stopped=3.0,
        ended=3.02,
    )
