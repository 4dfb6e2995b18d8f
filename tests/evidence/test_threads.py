"""How many threads of the main program were at work at the same moment."""

from dataclasses import replace

import pytest

from pytest_witness.evidence import Verdict, in_main_thread, in_threads, threads_at_once
from pytest_witness.record import Call, Thread

ROOT = 100


@pytest.fixture
def threaded(run):
    """Make runs by hand whose root has a main thread and threads of these numbers, which called these functions."""

    def make(*tids, workers=(), calls=(), **fields):
        made = run(*workers, **fields)
        threads = tuple(Thread(tid=tid, born=0.1) for tid in (ROOT, *tids))
        found = tuple(Call(pid=ROOT, kind="function", name=name, at=0.2, tid=tid) for tid, name in calls)
        return replace(made, processes=(replace(made.root, threads=threads), *made.processes[1:]), calls=found)

    return make


@pytest.mark.parametrize(
    ("tids", "holds", "value", "verdict", "told"),
    [
        ((1, 2, 3), [(1, 2, 3)], 3, "proved", "3 threads of your main program were inside at the same moment."),
        ((1, 2, 3), [(1,), (2, 3)], 2, "proved", "2 threads of your main program were inside at the same moment."),
        ((1, 2), [(1,), (2,)], 1, "refuted", "One thread was held at its work, and no other came."),
        ((1, 2), [], 0, "refuted", "2 threads were started, but none was given any work."),
        ((), [], 0, "refuted", "No thread was started: everything happened in the main thread of your program."),
    ],
)
def test_how_many(threaded, tids, holds, value, verdict, told):
    """The widest hold counts, and what is told says what became of the threads."""
    evidence = threads_at_once(threaded(*tids, holds=holds))
    assert (evidence.value, str(evidence.verdict), evidence.reasons) == (value, verdict, (told,))


def test_processes_are_no_threads(threaded):
    """Who was held in another process does not count, and the processes are told of."""
    evidence = threads_at_once(threaded(1, workers=(7, 8), holds=[(7, 8)]))
    assert (evidence.value, evidence.verdict) == (0, Verdict.REFUTED)
    assert evidence.reasons == ("The work was not done by threads of your main program; other processes were started.",)


def test_the_main_thread_is_none_of_them(threaded):
    """The main thread's own number, or that of nobody, does not count."""
    assert threads_at_once(threaded(1, holds=[(1, ROOT, 55)])) == 1


def test_a_run_that_never_returned(unfinished_run):
    """A run that did not return proves nothing."""
    broken, told = unfinished_run
    evidence = threads_at_once(broken, work="count")
    assert (evidence.value, evidence.verdict, evidence.reasons) == (None, Verdict.REFUTED, (told,))


@pytest.mark.parametrize(
    ("tids", "others"),
    [
        ((), "no other thread was started"),
        ((1,), "the one other thread was started for nothing"),
        ((1, 2), "2 other threads were started for nothing"),
    ],
)
def test_the_main_thread_did_the_work(threaded, tids, others):
    """When the main thread alone executed the work function, nobody else was at work, whoever was held."""
    made = threaded(*tids, holds=[tids] if tids else [], calls=[(ROOT, "count")])
    evidence = threads_at_once(made, work="count")
    assert (evidence.value, evidence.verdict) == (0, Verdict.REFUTED)
    assert evidence.reasons == (f"count was executed by the main thread of your program; {others}.",)


@pytest.mark.parametrize("calls", [[(ROOT, "count"), (1, "count")], [(1, "count")], [(ROOT, "other")], []])
def test_the_main_thread_was_not_alone(threaded, calls):
    """When another thread executed it, too, or nobody was seen to, the threads held count."""
    assert threads_at_once(threaded(1, 2, holds=[(1, 2)], calls=calls), work="count") == 2


def test_who_was_in_a_function(threaded):
    """Threads and the main thread are told apart by their numbers, and calls by their names and kinds."""
    made = threaded(1, 2, calls=[(1, "count"), (ROOT, "other")])
    assert (in_threads(made, "count"), in_main_thread(made, "count")) == (True, False)
    assert (in_threads(made, "other"), in_main_thread(made, "other")) == (False, True)
    tasks = replace(made, calls=tuple(replace(call, kind="target") for call in made.calls))
    assert not in_threads(tasks, "count")
    assert not in_main_thread(tasks, "other")


def test_an_empty_run(run):
    """Of a run without processes nothing is claimed."""
    empty = replace(run(), processes=())
    assert threads_at_once(empty) == 0
    assert not in_threads(empty, "count")
    assert not in_main_thread(empty, "count")
