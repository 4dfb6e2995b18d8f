"""How long what a program started was there at least."""

from dataclasses import replace

import pytest

from pytest_witness.evidence import Verdict, delays
from pytest_witness.record import Call, Thread

ROOT = 100
KERNEL = {"Process.born": "kernel"}


def call(pid, at, held, tid=None, kind="target"):
    """Make an arrival at the gate."""
    return Call(pid=pid, kind=kind, name="work", at=at, held=held, tid=tid)


def seconds(evidence):
    """Return both lengths of time, rounded."""
    return round(evidence.process_seconds, 3), round(evidence.thread_seconds, 3)


@pytest.fixture
def started(run):
    """Make runs by hand with processes that were there from when to when, and these arrivals at the gate."""

    def make(*lives, calls, threads=(), provenance=KERNEL):
        workers = [{"pid": pid, "born": born, "ended": ended} for pid, born, ended in lives]
        made = run(*workers, provenance=provenance)
        known = tuple(Thread(tid=tid, born=born) for tid, born in [(ROOT, 0.0), *threads])
        root = replace(made.root, threads=known)
        return replace(made, processes=(root, *made.processes[1:]), calls=tuple(calls))

    return make


def test_one_after_the_other(started):
    """Processes that are there one after the other add up, from their births to their ends."""
    made = started((1, 0.1, 0.2), (2, 0.3, 0.5), calls=[call(1, 0.15, 0.01), call(2, 0.4, 0.01)])
    evidence = delays(made)
    assert (evidence.value, evidence.processes, evidence.threads, evidence.verdict) == (2, 2, 0, Verdict.PROVED)
    assert seconds(evidence) == (0.3, 0.0)
    assert evidence.reasons == ("2 processes were there for 0.3000 s from their start on.",)
    assert evidence.run is made


@pytest.mark.parametrize(
    ("lives", "total"),
    [
        ([(1, 0.1, 0.4), (2, 0.2, 0.6)], 0.5),
        ([(1, 0.1, 0.6), (2, 0.2, 0.3)], 0.5),
        ([(2, 0.5, 0.6), (1, 0.1, 0.2)], 0.2),
    ],
)
def test_at_the_same_time(started, lives, total):
    """A moment in which several were there is counted once."""
    assert seconds(delays(started(*lives, calls=[call(pid, 0.3, 0.01) for pid, _, _ in lives]))) == (total, 0.0)


def test_threads(started):
    """A thread is there from its birth until it was let pass; its process is not counted with it."""
    made = started(calls=[call(ROOT, 0.2, 0.1, tid=5), call(ROOT, 0.6, 0.2, tid=6)], threads=[(5, 0.15), (6, 0.55)])
    evidence = delays(made)
    assert (evidence.processes, evidence.threads) == (0, 2)
    assert seconds(evidence) == (0.0, 0.4)


def test_a_process_at_a_gate_for_threads(started):
    """The first thread of a process stands for the process."""
    evidence = delays(started((1, 0.1, 0.5), calls=[call(1, 0.2, 0.1, tid=1)]))
    assert (evidence.processes, evidence.threads, seconds(evidence)) == (1, 0, (0.4, 0.0))


@pytest.mark.parametrize("provenance", [{"Process.born": "reported"}, {}])
def test_where_the_kernel_does_not_tell(started, provenance):
    """Where births and ends may be noticed late, only the time at the gate counts."""
    calls = [call(1, 0.2, 0.1), call(ROOT, 0.4, 0.05, tid=5)]
    evidence = delays(started((1, 0.1, 0.5), calls=calls, threads=[(5, 0.35)], provenance=provenance))
    assert seconds(evidence) == (0.1, 0.05)


def test_who_is_not_known(started):
    """Of a process without an end, or a thread without a birth, the time at the gate is left."""
    made = started((1, 0.1, None), calls=[call(1, 0.2, 0.1), call(ROOT, 0.5, 0.1, tid=9)])
    assert seconds(delays(made)) == (0.2, 0.1)


def test_nobody_was_held(started):
    """A run without anybody at the gate is refuted; a function's entry and a passer-by are no starts."""
    made = started((1, 0.1, 0.5), calls=[call(1, 0.2, 0.1, kind="function"), call(1, 0.2, 0.0)])
    evidence = delays(made)
    assert (evidence.value, evidence.verdict, seconds(evidence)) == (0, Verdict.REFUTED, (0.0, 0.0))


def test_the_whole_call(started):
    """The whole lasts from the begin of the function to its end."""
    begin = Call(pid=ROOT, kind="function", name="f", at=0.3)
    assert round(delays(started(calls=[begin])).whole_seconds, 3) == 0.5
    assert delays(started(calls=[replace(begin, name="g")])).whole_seconds is None
    assert delays(replace(started(calls=[begin]), returned=None)).whole_seconds is None


def test_a_run_that_never_returned(unfinished_run):
    """A run that did not return proves nothing."""
    broken, told = unfinished_run
    evidence = delays(broken)
    assert (evidence.value, evidence.verdict, evidence.reasons) == (None, Verdict.REFUTED, (told,))
