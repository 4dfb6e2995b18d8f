"""What a run tells about itself."""

import dataclasses

import pytest

from pytest_witness.record import Output, Process, Run

ROOT = Process(pid=1, parent_pid=None, role="root", born=0.0)
ONE = Process(pid=2, parent_pid=1, role="worker", born=0.1)
HELPER = Process(pid=3, parent_pid=1, role="helper", born=0.2)
TWO = Process(pid=4, parent_pid=2, role="worker", born=0.3)
RUN = Run(
    entry="cubes",
    mode="function",
    outcome="returned",
    processes=(ROOT, ONE, HELPER, TWO),
    outputs=(
        Output(pid=2, stream="stdout", text="a", at=0.1),
        Output(pid=4, stream="stderr", text="b", at=0.2),
        Output(pid=1, stream="stdout", text="c", at=0.3),
        Output(pid=2, stream="stdout", text="", at=0.4),
    ),
    ended=1.234,
)


def test_root_and_workers():
    """The root is the first process; workers are the others without the helpers, in the order of birth."""
    assert RUN.root is ROOT
    assert RUN.workers == (ONE, TWO)
    assert Run(entry="f", mode="script", outcome="lost").root is None


def test_lines_by_stream_and_by_author():
    """Lines are kept apart by stream, and can be asked for by author."""
    assert RUN.stdout == ("a", "c", "")
    assert RUN.stderr == ("b",)
    assert RUN.lines_of(ONE) == ("a", "")
    assert RUN.lines_of(TWO) == ()


@pytest.mark.parametrize(
    ("outcome", "ended", "signal", "left_behind", "stopped"),
    [
        ("deadline", 3.0, 9, False, True),
        ("deadline", 9.0, 9, False, True),  # on a busy machine it takes its time to kill all
        ("deadline", 3.1, 11, False, True),  # it crashed when it was asked for its stack
        ("deadline", None, None, False, True),
        ("deadline", 2.9, 9, False, False),
        ("deadlock", 3.1, 9, False, True),
        ("returned", 3.1, 9, False, False),
        ("returned", 3.1, 9, True, True),
        ("lost", None, None, False, False),
    ],
)
def test_who_was_stopped(outcome, ended, signal, left_behind, stopped):
    """Whoever was there when the run was stopped was stopped with it, however long that took; so was a leftover."""
    process = dataclasses.replace(ONE, ended=ended, signal=signal, left_behind=left_behind)
    run = dataclasses.replace(RUN, outcome=outcome, stopped=None if outcome == "returned" else 3.0, ended=9.1)
    assert run.was_stopped(process) is stopped


def test_a_run_as_text():
    """In a line, as a failing assertion shows it: call, outcome and workers."""
    assert str(RUN) == repr(RUN) == "<run of cubes: returned, 2 worker processes>"
    single = dataclasses.replace(RUN, arguments="([2, 3], processes=1)", processes=(ROOT, ONE))
    assert repr(single) == "<run of cubes([2, 3], processes=1): returned, 1 worker process>"


def test_a_run_cannot_be_changed():
    """A record is what was seen: neither it nor its parts can be set."""
    for part, name in ((RUN, "outcome"), (ROOT, "pid"), (RUN.outputs[0], "text")):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(part, name, "x")
