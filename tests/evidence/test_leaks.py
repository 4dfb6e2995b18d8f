"""What was left behind, and who was waited for."""

import pytest

from pytest_witness.evidence import Verdict, all_joined, nothing_left

TRACKED = (
    "/usr/lib/python3.13/multiprocessing/resource_tracker.py:301: UserWarning: resource_tracker: There appear to be"
)


def test_nothing(run):
    """A run whose processes ended before its code did left nothing."""
    evidence = nothing_left(run(1, 2, helpers=[3]))
    assert evidence
    assert (evidence.value, evidence.reasons, evidence.advice) == (True, (), ())


def test_a_process(run):
    """A process that was still alive when the program had ended was left, and is named."""
    left = [{"pid": 1, "name": "Process-1", "left_behind": True}, {"pid": 2, "left_behind": True}, 3]
    evidence = nothing_left(run(*left))
    assert not evidence
    assert evidence.reasons == (
        "Process 1 (Process-1) was still alive when your program had ended.",
        "Process 2 (a program of its own) was still alive when your program had ended.",
    )


@pytest.mark.parametrize(
    ("number", "thing", "told"),
    [(2, "shared_memory", "2 shared_memory objects were"), (1, "semaphore", "1 semaphore object was")],
)
def test_what_the_resource_tracker_cleaned_up(run, number, thing, told):
    """Shared memory and semaphores that the resource tracker had to clean up were left."""
    text = f"{TRACKED} {number} leaked {thing} objects to clean up at shutdown"
    evidence = nothing_left(run(helpers=[7], lines=[(7, text)]))
    assert not evidence
    assert evidence.reasons == (f"{told} not given back (close and unlink what you make).",)


@pytest.mark.parametrize("pid", [100, 1])
def test_who_only_says_so(run, pid):
    """The same line from somebody else than the machinery proves nothing."""
    assert nothing_left(run(1, helpers=[7], lines=[(pid, f"{TRACKED} 2 leaked semaphore objects to clean up")]))


def test_a_run_that_never_returned(unfinished_run):
    """A run that did not return is refuted for that reason first."""
    broken, told = unfinished_run
    evidence = nothing_left(broken)
    assert not evidence
    assert evidence.reasons[0] == told


def test_python_waited(run):
    """Processes that outlived the code and not the program cost nothing: there is advice."""
    evidence = nothing_left(run({"pid": 1, "ended": 0.9}, {"pid": 2, "ended": 0.7}))
    assert evidence
    (advice,) = evidence.advice
    assert advice == (
        "1 of your processes was still there when your code had ended. Python waited for them at its exit; join what"
        " you start, or use `with`, so that your code knows that it is done."
    )


def held(pid, seconds):
    """Return a call that was held for so long, from 0.2 on."""
    return (pid, "target", "work", seconds)


def test_all_were_waited_for(run):
    """When the code never ended before somebody was let pass, every process was joined."""
    runs = tuple(run(1, 2, holds=[(1, 2)], calls=[held(1, 0.1), held(2, 0.3)]) for _ in range(2))
    evidence = all_joined(runs)
    assert evidence
    assert (evidence.value, evidence.reasons, evidence.advice) == (True, (), ())


def test_none_was_waited_for(run):
    """When the code always ended while all were held, it leaves the waiting to Python: that is advice."""
    runs = tuple(run(1, 2, holds=[(1, 2)], calls=[held(1, 0.7), held(2, 0.8)]) for _ in range(2))
    evidence = all_joined(runs)
    assert evidence
    assert evidence.advice == (
        "Your code ends before its processes do, and Python waits for them at its exit. Join them yourself.",
    )


def test_some_were_waited_for(run):
    """When the code ended while some of them were held, it has forgotten these."""
    waited = run(1, 2, 3, holds=[(1, 2, 3)], calls=[held(1, 0.1), held(2, 0.2), held(3, 0.3)])
    one = run(4, 5, 6, holds=[(4, 5, 6)], calls=[held(4, 0.1), held(5, 0.2), held(6, 0.7)])
    evidence = all_joined((waited, one))
    assert not evidence
    assert evidence.reasons == ("Your code had ended while 1 of your processes was still at work: 6.",)
    assert evidence.runs == (one,)
    two = run(4, 5, 6, holds=[(4, 5, 6)], calls=[held(4, 0.1), held(5, 0.7), held(6, 0.8)])
    assert all_joined((two,)).reasons == ("Your code had ended while 2 of your processes were still at work: 5, 6.",)


def test_waited_for_in_one_order_and_not_in_another(run):
    """To wait for all in one order and for none in another is to forget them, not to leave it to Python."""
    waited = run(1, 2, holds=[(1, 2)], calls=[held(1, 0.1), held(2, 0.2)])
    none = run(1, 2, holds=[(1, 2)], calls=[held(1, 0.7), held(2, 0.8)])
    evidence = all_joined((waited, none))
    assert evidence.verdict is Verdict.REFUTED


def test_orders_that_never_returned(run, unfinished_run):
    """A run that did not return refutes it."""
    broken, told = unfinished_run
    evidence = all_joined((run(1, holds=[(1,)]), broken))
    assert (evidence.verdict, evidence.reasons) == (Verdict.REFUTED, (told,))
