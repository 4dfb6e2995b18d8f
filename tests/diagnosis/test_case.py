"""What is known of a case."""

import pytest

from pytest_witness.diagnosis.case import Trouble, tracebacks
from pytest_witness.record import Call, Failure, Frame, Hold, Wait

WORKER = """\
Process Process-1:
Traceback (most recent call last):
  File "/usr/lib/multiprocessing/process.py", line 313, in _bootstrap
    self.run()
  File "/srv/x/program.py", line 7, in work
    return table[key]
           ~~~~~^^^^^
KeyError: 'a'
and more
"""
POOL = '''\
multiprocessing.pool.RemoteTraceback:
"""
Traceback (most recent call last):
  File "/srv/x/program.py", line 3, in work
    1 / 0
ZeroDivisionError: division by zero
"""

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/srv/x/program.py", line 9, in <module>
    pool.map(work, [1])
ZeroDivisionError: division by zero
'''


def written(text, pid=7):
    """Return a text as a process wrote it."""
    return [(pid, line) for line in text.splitlines()]


def test_a_traceback_is_read():
    """The last line of a traceback names the exception, and the innermost line of the submission its place."""
    assert list(tracebacks(WORKER.splitlines(), 7, ["program.py"])) == [
        Trouble(pid=7, type="KeyError", message="'a'", line=7, function="work")
    ]


@pytest.mark.parametrize("text", ["", "KeyError: 'a'", "Traceback (most recent call last):", "x\n  File y"])
def test_what_is_no_traceback(text):
    """An exception's line alone is only text, and so is a traceback that breaks off."""
    assert list(tracebacks(text.splitlines(), 7, ["program.py"])) == []


def test_who_raised_what(case, run):
    """An exception in a worker is its own; that of the main program ended it."""
    told = case(run=run({"pid": 7, "exit_code": 1}, errors=[*written(WORKER), *written(POOL, 100)], exit_code=1))
    assert [trouble.type for trouble in told.worker_errors] == ["KeyError"]
    assert told.error == Trouble(
        pid=100, type="ZeroDivisionError", message="division by zero", line=9, function="<module>"
    )
    assert told.trouble("KeyError", says=("A",)).line == 7
    assert told.trouble("KeyError", says=("b",)) is None


def test_an_exception_that_was_told(case, run):
    """A function's exception comes with its causes, and the line of the submission."""
    cause = Failure(type="pool.RemoteError", message="one")
    frames = (Frame(file="program.py", line=3, function="f", own=True), Frame(file="x.py", line=9, function="g"))
    failure = Failure(type="ValueError", message="two", frames=frames, cause=cause)
    told = case(run=run(mode="function", outcome="raised", failure=failure))
    assert told.error == Trouble(pid=100, type="ValueError", message="two", line=3, function="f")
    assert [trouble.type for trouble in told.causes] == ["ValueError", "RemoteError"]


def test_a_script_that_ended_well_has_no_error(case, run):
    """What a script wrote to standard error did not end it when its exit status is 0."""
    told = case(run=run(errors=written(POOL, 100)))
    assert told.error is None
    assert len(told.main_errors) == 2


def test_who_was_there(case, run):
    """Workers that never overlap are one by one; threads, writers and entered functions are counted."""
    workers = {"pid": 7, "born": 0.1, "ended": 0.2}, {"pid": 8, "born": 0.3, "ended": 0.4, "exit_code": 3}
    calls = [Call(pid=100, kind="function", name="main", at=0.1), Call(pid=7, kind="function", name="work", at=0.1)]
    told = case(run=run(*workers, lines=[(7, "a"), (100, "b")], calls=calls))
    assert told.one_by_one
    assert told.most_alive == 1
    assert [process.pid for process in told.writers] == [7]
    assert told.worker_lines == ("a",)
    assert told.main_lines == ("b",)
    assert told.in_main == {"main"}
    assert told.in_workers == {"work"}
    assert [process.pid for process in told.failed_workers] == [8]
    assert told.main_threads == 0
    assert not told.graded
    assert told.most_held is None


def test_who_entered_what_before_python_3_12(case, run):
    """Where nobody is seen to enter a function, workers are taken to run what the source hands over to them."""
    text = (
        "from multiprocessing import Process\ndef work(): ...\ndef other(): ...\nProcess(target=work).start()\nother()"
    )
    assert case(text, run({"pid": 7}, python="3.11.9")).in_workers == {"work"}
    assert case(text, run(python="3.11.9")).in_workers == frozenset()
    assert case(text, run({"pid": 7}, python="3.12.1")).in_workers == frozenset()
    assert case(text, run(python="3.11.9")).in_main == {"other"}
    assert case(text, run(python="3.11.9"), function="work").in_main == {"work"}
    seen = Call(pid=100, kind="function", name="other", at=0.1)
    assert case(text, run({"pid": 7}, python="3.11.9", calls=[seen])).in_workers == frozenset()


def test_workers_together(case, run):
    """Workers that overlap are not one by one, and the gate's widest hold counts over all runs."""
    both = run({"pid": 7}, {"pid": 8}, holds=(Hold(at="work", pids=(7, 8), settled=True),))
    told = case(run=both, runs=(run(), both))
    assert not told.one_by_one
    assert told.most_alive == 2
    assert told.most_held == 2


def test_other_programs(case, run):
    """A child that became another program is told from an interpreter that multiprocessing started."""
    spawned = ("python", "-c", "from multiprocessing.spawn import spawn_main; spawn_main()", "--multiprocessing-fork")
    told = case(run=run({"pid": 7, "command": spawned}, {"pid": 8, "command": ("sleep", "1")}, {"pid": 9}))
    assert [process.pid for process in told.programs] == [8]


@pytest.mark.parametrize(("outcome", "hung", "unending"), [("deadlock", True, True), ("deadline", False, True)])
def test_what_never_ended(case, run, outcome, hung, unending):
    """A deadlock hangs; at a deadline it is not known."""
    told = case(run=run(outcome=outcome))
    assert (told.hung, told.unending) == (hung, unending)


@pytest.mark.parametrize(("innermost", "waits"), [("_terminate_pool", False), ("get", True)])
def test_what_the_end_of_a_pool_waits_for(case, run, innermost, waits):
    """That is no line of the learner's, though it is in none as well that somebody waits at the exit."""
    frame = Frame(file="pool.py", line=720, function=innermost)
    hung = run(outcome="deadlock", waits=(Wait(pid=100, tid=100, call="futex", on="thread-lock", frames=(frame,)),))
    assert case("results.get()", hung).may_wait("get", main=True) == waits
