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
