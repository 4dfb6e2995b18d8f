"""What went wrong in a run's processes, as an exception group."""

import traceback
from dataclasses import replace

import pytest

from pytest_witness.record import Failure, Output, Process, ProcessError, Raised, Run

ROOT = Process(pid=10, parent_pid=1, role="root", born=0.0, ended=1.0, exit_code=0)
WORKER = Process(pid=11, parent_pid=10, role="worker", name="Process-1", born=0.1, ended=0.9, exit_code=0)
RUN = Run(entry="f", arguments="(7)", mode="function", outcome="returned", processes=(ROOT, WORKER))


def errors(run):
    """Return the errors of a run, each with its notes, as texts."""
    with pytest.raises(ExceptionGroup, match=r"f\(7\) went wrong") as caught:
        run.raise_for_errors()
    assert all(isinstance(error, ProcessError) for error in caught.value.exceptions)
    return ["".join(traceback.format_exception_only(error)).strip() for error in caught.value.exceptions]


@pytest.mark.parametrize(
    "worker",
    [
        WORKER,
        replace(WORKER, name="ForkPoolWorker-1", exit_code=None, signal=15),
        replace(WORKER, role="helper", exit_code=1),
    ],
    ids=["exit code 0", "a pool's worker that the pool ended", "a helper"],
)
def test_nothing_went_wrong(worker):
    """What ends as it should raises nothing."""
    replace(RUN, processes=(ROOT, worker)).raise_for_errors()


@pytest.mark.parametrize(
    ("worker", "how"),
    [
        ({"exit_code": 3}, "ended with exit code 3"),
        ({"exit_code": None, "signal": 9}, "was killed by signal 9"),
        ({"left_behind": True}, "was left behind"),
    ],
)
def test_a_worker_went_wrong(worker, how):
    """How a worker ended is told, and which it was."""
    (told,) = errors(replace(RUN, processes=(ROOT, replace(WORKER, **worker))))
    assert told == f"pytest_witness.record.errors.ProcessError: Process-1 (11) {how}"


def test_notes():
    """What left its code, and what it wrote to standard error, is noted."""
    run = replace(
        RUN,
        processes=(ROOT, replace(WORKER, exit_code=1)),
        raised=(Raised(pid=11, name="cube", arguments="n=17", error="ValueError", at=0.5),),
        outputs=tuple(Output(pid=11, stream="stderr", text=text, at=0.5) for text in ("Traceback:", "ValueError: no")),
    )
    (told,) = errors(run)
    assert told.endswith("exit code 1\nValueError left cube(n=17)\nTraceback:\nValueError: no")


def test_what_a_pool_sent():
    """An exception that came from a worker of a pool is noted with the main program's."""
    run = replace(
        RUN,
        outcome="raised",
        failure=Failure(type="ValueError", message="no"),
        raised=(Raised(pid=11, name="cube", arguments="n=17", error="ValueError", at=0.5),),
    )
    (told,) = errors(run)
    assert told.endswith("main program (10) raised ValueError: no\nValueError left cube(n=17) in Process-1 (11)")


@pytest.mark.parametrize(
    ("outcome", "how"),
    [
        ("deadline", "was still running when its time was over"),
        ("deadlock", "was stopped in a deadlock"),
        ("lost", "was not seen to its end"),
    ],
)
def test_a_run_that_was_stopped(outcome, how):
    """Who was killed with the run is no error of its own."""
    killed = [replace(one, exit_code=None, signal=9) for one in (ROOT, WORKER)]
    (told,) = errors(replace(RUN, outcome=outcome, processes=tuple(killed)))
    assert told.endswith(f"main program (10) {how}")


def test_who_was_killed_before_the_stop():
    """Who was killed while the run still had time is told, and whoever was ended with the run is not."""
    killed = replace(WORKER, exit_code=None, signal=9, ended=0.4)
    swept = replace(killed, pid=12, name="Process-2", ended=0.6)
    _, told = errors(replace(RUN, outcome="deadlock", stopped=0.5, ended=0.7, processes=(ROOT, killed, swept)))
    assert told.endswith("Process-1 (11) was killed by signal 9")
