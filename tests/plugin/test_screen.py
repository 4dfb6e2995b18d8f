"""A message fits on a screen, whatever is in it."""

from types import SimpleNamespace

import pytest

from pytest_witness.diagnosis import Diagnosis
from pytest_witness.diagnosis.catalogue import all_units
from pytest_witness.plugin.messages import MAX_LINES, WIDTH, message
from pytest_witness.record import Failure, Frame, Output, Process, Run

LONG = "work that nobody needs " * 60


def idea(slug, text):
    """Return an idea in words: this text in each of its parts."""
    unit = next(unit for unit in all_units() if unit.slug == slug)
    return Diagnosis(slug=slug, sure=1.0, seen=text, why=text, step=text, advice=False, unit=unit)


def run_of(workers, failure=None):
    """Return a run of so many workers, each of which wrote and failed."""
    root = Process(pid=100, parent_pid=1, role="root", name="MainProcess", born=0.0, ended=1.0, exit_code=1)
    others = [
        Process(pid=pid, parent_pid=100, role="worker", name="w", born=0.1, ended=0.9, exit_code=1)
        for pid in range(101, 101 + workers)
    ]
    outputs = tuple(Output(pid=one.pid, stream="stderr", text="Error: " + "x" * 200, at=0.5) for one in others)
    return Run(
        entry="answer",
        mode="call",
        outcome="raised" if failure else "returned",
        processes=(root, *others),
        outputs=outputs,
        failure=failure,
        observer="linux",
        python="3.13.0",
        start_method="fork",
        returned=0.9,
        ended=1.0,
    )


def told(*ideas, run=None, reasons=("three at once, not four",), known=()):
    """Return the lines of the message of a failed item."""
    bench = SimpleNamespace(shown_run=run, told=list(reasons), latest=None)
    return message("Four at once.", bench, "", ideas, known).split("\n")


FAILURE = Failure(
    type="ValueError",
    message=LONG,
    frames=tuple(Frame(file="answer.py", line=line, function="f", source="f()", own=True) for line in range(30)),
)
IDEAS = [idea("forgot-join", "One."), idea("cpu-bound-threads", "Two.")]


@pytest.mark.parametrize("text", ["short", LONG], ids=["short", "long"])
@pytest.mark.parametrize("workers", [0, 4, 50])
@pytest.mark.parametrize("failure", [None, FAILURE], ids=["no error", "error"])
@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_message_fits_on_a_screen(text, workers, failure, count):
    """So many ideas, reasons, workers and frames as there may be: what is asked stays, and no line is too long."""
    ideas = [idea("forgot-join", text), idea("cpu-bound-threads", text)][:count]
    lines = told(*ideas, run=run_of(workers, failure), reasons=(text, text, text))
    assert len(lines) <= MAX_LINES
    assert max(map(len, lines)) <= WIDTH
    assert lines[0] == "Four at once."
    read = [f"  Read:      witness explain {one.slug}" for one in ideas]
    assert [line for line in lines if line.startswith("  Read:")] == read


def test_what_is_to_be_mended_next_is_told_in_short():
    """Of two ideas the first is told in full, the other by what was seen."""
    text = "\n".join(told(*IDEAS))
    assert text.endswith(
        "  Likely:    One.\n  Why:       One.\n  Next step: One.\n  Read:      witness explain forgot-join\n\n"
        "  Then:      Two.\n  Read:      witness explain cpu-bound-threads"
    )


def test_what_is_to_be_mended_next_is_told_in_short_though_it_is_known():
    """Told before or not, the second is told in the same words."""
    assert told(*IDEAS, known={"cpu-bound-threads"}) == told(*IDEAS)
