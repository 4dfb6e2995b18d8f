"""How long a run may take, and what pytest-timeout has to do with it."""

import multiprocessing
import re
import signal

import pytest

from pytest_witness.observe import can_trace

pytest.importorskip("pytest_timeout")

OBSERVERS = ["portable", *(["linux"] if can_trace() else [])]

HEAD = """\
import pytest
from answers import answer
"""

ANSWERS = "def answer():\n    return 1\n"

SHOWS = """
{mark}
def test_{number}(witness):
    assert {low} < witness(answer{call}).deadline <= {high}
"""

ALL = (9.999, 10)  # what a run has when nobody says anything
PART = (0, 8)  # of what pytest-timeout leaves, a run has four fifths; the time until it begins counts, too

CASES = {
    ((), ""): [
        ("", "", ALL),
        ("", ", deadline=7", (6.999, 7)),
        ("@pytest.mark.timeout(10)", "", PART),
        ("@pytest.mark.timeout(10)", ", deadline=9", PART),
        ("@pytest.mark.timeout(timeout=10, method='thread')", "", PART),
        ("@pytest.mark.timeout(0)", "", ALL),
    ],
    (("--witness-deadline=8",), ""): [("", "", (7.999, 8)), ("", ", deadline=7", (6.999, 7))],
    (("--timeout=10",), ""): [
        ("", "", PART),
        ("@pytest.mark.timeout(100)", "", ALL),
        ("@pytest.mark.timeout(0)", "", ALL),
        ("@pytest.mark.timeout(method='thread')", "", PART),
    ],
    (("--timeout=100",), ""): [("", "", ALL), ("", ", deadline=90", (0, 80))],
    ((), "timeout = 10"): [("", "", PART)],
    (("--timeout=100",), "timeout = 10"): [("", "", ALL)],
    (("--timeout=0",), "timeout = 10"): [("", "", ALL)],
}


def shows(cases):
    """Return a test module with a test for each case: marker, further arguments, and bounds of the run's deadline."""
    tests = [
        SHOWS.format(mark=mark, number=number, call=call, low=low, high=high)
        for number, (mark, call, (low, high)) in enumerate(cases)
    ]
    return HEAD + "".join(tests)


@pytest.mark.parametrize("given", CASES, ids=lambda given: " ".join([*given[0], given[1]]) or "nothing")
def test_the_deadline_of_a_run(session, pytester, given):
    """The call's deadline, else the option's, else ten seconds; and never more than pytest-timeout leaves the test."""
    options, setting = given
    pytester.makeini(f"[pytest]\n{setting}\n")
    pytester.makepyfile(answers=ANSWERS, test_shows=shows(CASES[given]))
    session("--import-mode=prepend", *options).assert_outcomes(passed=len(CASES[given]))


def test_the_variable_of_pytest_timeout(session, pytester, monkeypatch):
    """PYTEST_TIMEOUT counts as the option does, which goes before it."""
    monkeypatch.setenv("PYTEST_TIMEOUT", "10")
    pytester.makepyfile(answers=ANSWERS, test_shows=shows([("", "", PART)]))
    session("--import-mode=prepend").assert_outcomes(passed=1)
    session("--import-mode=prepend", "--timeout=100").assert_outcomes(failed=1)


def test_the_deadline_of_an_exercise(session, course):
    """The course's deadline counts where neither option nor call says otherwise."""
    test = """\
        def test_deadline(witness, submission):
            assert witness(submission.answer).deadline == 33
            assert witness(submission.answer, deadline=34).deadline == 34
    """
    folder = course({"one": {"code": "def answer(): return 1", "test": test, "deadline": 33}})
    session(folder).assert_outcomes(passed=1)
    session(folder, "--witness-deadline=35").assert_outcomes(failed=1)


def test_whoever_was_late_is_given_less_time(session, course):
    """A learner waits for an endless function once: its other items have a second, other functions all."""
    test = """\
        def test_endless(witness, submission):
            assert witness(submission.answer).deadline == 1.5
            assert witness(submission.answer).deadline == 1

        def test_again(witness, submission):
            assert witness(submission.answer).deadline == 1
            assert witness(submission.other).deadline == 1.5
    """
    code = """
        def answer():
            while True:
                pass

        def other():
            return 1
    """
    session(course({"one": {"code": code, "test": test, "deadline": 1.5}})).assert_outcomes(passed=2)


BUSY = """\
import os
import time
from multiprocessing import get_context

context = get_context({method!r})

def child():
    time.sleep(600)

def busy(bell):
    processes = [context.Process(target=child) for _ in range(2)]
    for process in processes:
        process.start()
    with open(bell, "w") as pipe:
        pipe.write("here")
    for process in processes:
        process.join()
"""

BY_SIGNAL = """\
import os
import signal
import threading

import pytest
from busy import busy

@pytest.mark.timeout(500, method="signal")
def test_busy(witness, witness_bench):
    witness(busy, os.environ["BELL"], deadline=400)

def test_after(witness):
    assert witness(abs_of, -1).value == 1

def abs_of(number):
    return abs(number)
"""

BY_THREAD = """\
import os

import pytest
from busy import busy

@pytest.mark.timeout(2, method="thread")
def test_busy(witness, witness_bench):
    witness_bench._time_left = lambda: None  # our own deadline, which would come first, is not what is tried here
    witness(busy, os.environ["BELL"], deadline=400)
"""


@pytest.mark.parametrize("observer", OBSERVERS)
def test_a_timeout_by_signal_leaves_nothing(start, pytester, mark, bell, monkeypatch, observer):
    """When pytest-timeout's signal ends a test in the middle of a run, that run is gone, and there can be others."""
    monkeypatch.setenv("BELL", bell.path)
    pytester.makepyfile(busy=BUSY.format(method="fork"), test_busy=BY_SIGNAL)
    with start("--import-mode=prepend", f"--witness-observer={observer}") as pytest_process:
        bell.wait()
        # The signal that pytest-timeout's timer would send after 500 seconds.
        pytest_process.send_signal(signal.SIGALRM)
        out, _ = pytest_process.communicate(timeout=90)
    assert re.search(r"Timeout \(?>500\.0s", out)  # pytest-timeout writes it in one way since 2.4, in another before
    assert "1 failed, 1 passed" in out
    mark.assert_gone()


@pytest.mark.parametrize("observer", OBSERVERS)
def test_a_timeout_by_thread_leaves_nothing(session, pytester, mark, bell, monkeypatch, observer):
    """When pytest-timeout's thread ends pytest in the middle of a run, nothing of the run stays alive."""
    monkeypatch.setenv("BELL", bell.path)
    pytester.makepyfile(busy=BUSY.format(method="fork"), test_busy=BY_THREAD)
    result = session("--import-mode=prepend", f"--witness-observer={observer}")
    assert result.ret == 1
    assert "+ Timeout +" in result.stdout.str()
    mark.assert_gone()


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_a_deadline_leaves_nothing(session, pytester, mark, bell, monkeypatch, method):
    """When a run was not done at its deadline, all of its processes are gone when the test goes on."""
    monkeypatch.setenv("BELL", bell.path)
    pytester.makepyfile(
        busy=BUSY.format(method=method),
        test_busy="""
            import os

            import psutil
            from busy import busy

            def test_busy(witness):
                run = witness(busy, os.environ["BELL"], deadline=1.5)
                assert run.outcome == "deadline"
                assert [process.pid for process in run.processes if psutil.pid_exists(process.pid)] == []
        """,
    )
    session("--import-mode=prepend").assert_outcomes(passed=1)
    mark.assert_gone()
