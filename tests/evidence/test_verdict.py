"""Evidence compares like its value, and is true when it is proved."""

import json
import operator

import pytest

from pytest_witness.evidence import Evidence, Verdict, unfinished
from pytest_witness.record import Failure, Process

VANISHED = "Something called os._exit or its like, which ends everything at once: return the result."


def evidence(value, verdict=Verdict.PROVED, reasons=()):
    """Make evidence."""
    return Evidence("workers", value, verdict, reasons)


@pytest.mark.parametrize("compare", [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge])
@pytest.mark.parametrize("other", [3, 4, 5, 4.0, 3.5])
def test_it_compares_like_its_value(compare, other):
    """Each comparison gives what it gives for the value, on either side, and between two of them."""
    assert compare(evidence(4), other) is compare(4, other)
    assert compare(other, evidence(4)) is compare(other, 4)
    assert compare(evidence(4), evidence(other)) is compare(4, other)


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
def test_what_is_not_known(compare):
    """A value that is not known equals no number, and is neither more nor less than any."""
    assert evidence(None) != 4
    assert compare(evidence(None), 4) is False


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("value", [0, 4, None, False])
def test_it_is_true_when_it_is_proved(verdict, value):
    """Whatever its value, evidence is true when its claim is proved and only then."""
    assert bool(evidence(value, verdict)) is (verdict is Verdict.PROVED)


def test_it_has_no_hash():
    """What compares by a value that may be a list has no place in a set."""
    with pytest.raises(TypeError, match="unhashable"):
        {evidence([1])}


def test_it_tells_itself():
    """In words, and short as a failing assertion shows it."""
    told = evidence(1, Verdict.REFUTED, ("Nobody came.", "Nobody else."))
    assert str(told) == "workers: 1 (refuted). Nobody came. Nobody else."
    assert repr(told) == "<workers: 1 (refuted)>"


@pytest.mark.parametrize(
    ("value", "shown"), [(4, 4), (True, True), (None, None), ("x", "x"), (0.5, 0.5), ([1, 2], "[1, 2]")]
)
def test_the_summary(value, shown):
    """The summary is plain data for JSON: a value that JSON has stands for itself, another one is text."""
    summary = evidence(value, Verdict.REFUTED, ("Nobody came.",)).summary()
    assert summary == {"claim": "workers", "value": shown, "verdict": "refuted", "reasons": ["Nobody came."]}
    assert json.loads(json.dumps(summary)) == summary


def test_the_summary_is_bounded():
    """A huge value does not make a huge summary."""
    assert len(evidence(list(range(10_000))).summary()["value"]) == 500


def test_a_run_that_returned(run):
    """There is nothing to say of a run that returned."""
    assert unfinished(run()) is None


def test_a_run_that_did_not(unfinished_run):
    """Each way not to return has its sentence."""
    broken, told = unfinished_run
    assert unfinished(broken) == told


@pytest.mark.parametrize(
    ("mode", "fields", "told"),
    [
        ("function", {"signal": 11}, "f ended its interpreter without returning. It was killed by signal 11."),
        (
            "function",
            {"exit_code": 0},
            "f ended its interpreter without returning. Its exit status was 0. " + VANISHED,
        ),
        ("script", {"exit_code": 3}, "f ended its interpreter without returning. Its exit status was 3."),
    ],
)
def test_how_an_interpreter_ended(run, mode, fields, told):
    """A run that just ended says how its main program ended."""
    root = Process(pid=1, parent_pid=0, role="root", born=0.0, ended=1.0, **fields)
    made = run(outcome="exited", mode=mode)
    assert unfinished(type(made)(entry="f", mode=mode, outcome="exited", processes=(root,))) == told


@pytest.mark.parametrize(
    ("message", "told"),
    [("", "f raised E"), ("\n\n", "f raised E"), ("a: \nb", "f raised E: a"), ("x", "f raised E: x")],
)
def test_the_first_line_of_an_exception(run, message, told):
    """Of an exception's message, the first line is told, and no colon stands without one."""
    assert unfinished(run(outcome="raised", failure=Failure(type="E", message=message))) == told
