"""How many processes were at work at once, who of them did nothing, and who had to wait outside."""

import pytest

from pytest_witness.evidence import (
    Evidence,
    Verdict,
    at_work_at_once,
    delivered_at,
    executed_by_workers,
    idle_workers,
    rank_of,
    taking_turns,
)
from pytest_witness.record import Hold, Output, Run

IDLE = {"written": 0, "shares_memory": False}


def test_all_at_once(run):
    """Those that were held together count, and are named."""
    made = run(1, 2, 3, holds=[(1, 2, 3)])
    evidence = at_work_at_once(made)
    assert evidence == 3
    assert evidence
    assert evidence.reasons == ("3 processes were inside at the same moment: 1, 2, 3.",)
    assert evidence.runs == (made,)


def test_one_after_the_other(run):
    """Those that came only when the one before was done do not count together."""
    evidence = at_work_at_once(run(1, 2, 3, holds=[(1,), (2,), (3,)]))
    assert evidence == 1
    assert not evidence
    assert evidence.reasons == (
        "Process 1 was held at its work, and nobody else came. The other 2 came only after it was done.",
    )


def test_the_widest_moment_counts(run):
    """When there were several moments, the one with the most inside counts."""
    assert at_work_at_once(run(1, 2, 3, 4, 5, holds=[(1,), (2, 3, 4), (5,)])) == 3


def test_no_process(run):
    """A program that started nobody did everything itself."""
    evidence = at_work_at_once(run())
    assert evidence == 0
    assert evidence.verdict is Verdict.REFUTED
    assert evidence.reasons == ("No process was started: everything happened in your main program.",)


@pytest.mark.parametrize(
    ("workers", "told"),
    [
        ((1,), "1 process started, but none was given any work."),
        ((1, 2), "2 processes started, but none was given any work."),
    ],
)
def test_nobody_had_work(run, workers, told):
    """Processes that never came to a piece of work do not count."""
    evidence = at_work_at_once(run(*workers))
    assert (evidence.value, evidence.reasons) == (0, (told,))


def test_a_run_that_never_returned(unfinished_run):
    """A run that did not return proves nothing, whoever was held in it."""
    broken, told = unfinished_run
    evidence = at_work_at_once(broken)
    assert (evidence.value, evidence.verdict, evidence.reasons) == (None, Verdict.REFUTED, (told,))


def test_a_hold_that_was_not_settled(run):
    """When the witness stopped waiting for others, it says so."""
    made = run(1, 2)
    made = Run(
        entry="f",
        mode="function",
        outcome="returned",
        processes=made.processes,
        holds=(Hold(at="work", pids=(1, 2), settled=False),),
    )
    assert (
        at_work_at_once(made).reasons[-1] == "The witness stopped waiting for others while your program was still busy."
    )


@pytest.mark.parametrize(
    ("workers", "others"),
    [
        ((), "no other process was started"),
        ((1,), "the one other process was started for nothing"),
        ((1, 2), "2 other processes were started for nothing"),
    ],
)
def test_the_work_was_done_in_the_root(run, workers, others):
    """When the main program alone executed the work function, nobody was at work, whoever was held."""
    made = run(*workers, holds=[workers] if workers else [], calls=[(100, "function", "square")])
    evidence = at_work_at_once(made, work="square")
    assert evidence == 0
    assert evidence.reasons == (f"square was executed by your main program, process 100; {others}.",)


@pytest.mark.parametrize(
    "calls",
    [
        [(100, "function", "square"), (1, "function", "square")],
        [(1, "function", "square")],
        [(100, "function", "other")],
        [(100, "target", "square")],
        [],
    ],
)
def test_the_work_was_not_done_in_the_root_alone(run, calls):
    """When a worker executed it, too, or nobody was seen to (a builtin), the processes held count."""
    assert at_work_at_once(run(1, 2, holds=[(1, 2)], calls=calls), work="square") == 2


def test_who_is_idle(run):
    """Idle is who was inside, wrote to no file or pipe, shares no memory, and has no line of output."""
    made = run(
        {"pid": 1, **IDLE},
        {"pid": 2, "written": 1, "shares_memory": None},
        {"pid": 3, "written": 0, "shares_memory": True},
        {"pid": 4, "written": None, "shares_memory": None},
        {"pid": 5, "written": 0, "shares_memory": None},
        {"pid": 6, **IDLE},
        {"pid": 7, **IDLE},
        holds=[(7, 5, 4, 3, 2, 1)],
        lines=[(7, "text")],
    )
    assert idle_workers(made) == (1,)


def test_the_idle_do_not_count(run):
    """Processes that deliver nothing are not at work."""
    evidence = at_work_at_once(run(1, 2, 3, holds=[(1, 2, 3)]), idle=(2,))
    assert evidence == 2
    assert evidence.reasons == (
        "2 processes were inside at the same moment: 1, 3.",
        "1 process delivered nothing, neither output nor a result: 2.",
    )


def test_all_are_idle(run):
    """When none of them delivers anything, nobody is at work; of many, eight are named."""
    pids = tuple(range(1, 11))
    evidence = at_work_at_once(run(*pids, holds=[pids]), idle=pids)
    assert evidence == 0
    assert not evidence
    assert evidence.reasons == ("10 processes delivered nothing, neither output nor a result: 1, 2, 3, 4, 5, 6, 7, 8.",)


def test_the_widest_moment_without_the_idle(run):
    """The moment that counts is the one with the most processes that deliver something."""
    assert at_work_at_once(run(1, 2, 3, 4, 5, holds=[(1, 2, 3), (4, 5)]), idle=(1, 2)) == 2


def test_the_rank_by_birth(run):
    """A process's rank is its place by birth among those of the widest hold, however they arrived."""
    made = run(9, 4, 7, 5, holds=[(5,), (7, 4, 9)])
    assert [rank_of(made, pid) for pid in (9, 4, 7, 5, 6)] == [0, 1, 2, None, None]


def test_a_second_look(run):
    """In another run, with other PIDs, the process of the same rank is looked at."""
    made = run({"pid": 21, **IDLE}, 22, {"pid": 23, **IDLE}, holds=[(23, 22, 21)])
    assert [delivered_at(made, rank) for rank in range(4)] == [False, True, False, False]
    assert not delivered_at(run(), 0)


def test_who_executed_the_work(run):
    """A function counts as executed by workers when one of them was seen in it."""
    assert executed_by_workers(run(1, calls=[(1, "function", "square")]), "square")
    for calls in ([(100, "function", "square")], [(1, "target", "square")], [(1, "function", "cube")], []):
        assert not executed_by_workers(run(1, calls=calls), "square")


@pytest.mark.parametrize(
    ("holds", "value", "verdict"),
    [
        ([(1, 2, 3)], 3, Verdict.PROVED),
        ([(1, 2, 3, 4)], 3, Verdict.PROVED),
        ([(1, 2), (3,)], 2, Verdict.PROVED),
        ([(1,), (2,), (3,)], 1, Verdict.REFUTED),
        ([], 0, Verdict.REFUTED),
    ],
)
def test_taking_turns(run, holds, value, verdict):
    """Evidence is lowered to as many as can be inside the function at once, and never raised."""
    made = run(1, 2, 3, holds=[(1, 2, 3)])
    inside = run(1, 2, 3, 4, holds=holds)
    evidence = taking_turns(at_work_at_once(made), inside, "square")
    assert (evidence.value, evidence.verdict) == (value, verdict)
    if value < 3:
        (reason,) = evidence.reasons
        assert reason == (
            f"3 processes had work at the same moment, but only {value} could be inside square at once:"
            " the others waited for it to come out."
        )
        assert evidence.runs == (made, inside)
    else:
        assert evidence.runs == (made,)


def test_taking_turns_without_end(unfinished_run):
    """When the program does not return with the gate at the function's door, there is no figure."""
    broken, told = unfinished_run
    before = Evidence("processes at work at once", 3, Verdict.PROVED)
    evidence = taking_turns(before, broken, "square")
    assert (evidence.value, evidence.reasons) == (None, (told,))


def test_a_line_on_standard_error_is_delivered_too(run):
    """Who wrote to standard error has delivered something."""
    made = run({"pid": 1, **IDLE}, holds=[(1,)])
    with_line = Run(
        entry="f",
        mode="function",
        outcome="returned",
        processes=made.processes,
        holds=made.holds,
        outputs=(Output(pid=1, stream="stderr", text="!", at=0.1),),
    )
    assert (idle_workers(made), idle_workers(with_line)) == ((1,), ())
