"""Who downloaded what, and how many downloads were open at the same moment."""

import pytest

from pytest_witness.evidence import Verdict, at_work_at_once, downloaded_by_workers, open_at_once, unless_given_up
from pytest_witness.record import Request


def asked(*pairs, **fields):
    """Make requests, each of a PID for a path."""
    return tuple(Request(pid=pid, path=path, at=0.2, ended=0.3, status=200, **fields) for pid, path in pairs)


@pytest.mark.parametrize(
    ("requests", "value", "verdict", "reasons"),
    [
        (
            [(7, "/a"), (8, "/b"), (7, "/c")],
            3,
            Verdict.PROVED,
            ["3 pages were downloaded by 2 of 2 workers.", "Requests open at the same moment: 3 at most."],
        ),
        (
            [(7, "/a"), (7, "/a")],
            1,
            Verdict.PROVED,
            ["1 page was downloaded by 1 of 2 workers.", "Requests open at the same moment: 2 at most."],
        ),
        (
            [(100, "/a"), (7, "/b")],
            1,
            Verdict.REFUTED,
            [
                "1 page was downloaded by your main program, process 100.",
                "1 page was downloaded by 1 of 2 workers.",
                "Requests open at the same moment: 2 at most.",
            ],
        ),
        (
            [(100, "/a"), (100, "/b")],
            0,
            Verdict.REFUTED,
            [
                "2 pages were downloaded by your main program, process 100.",
                "2 workers were started, and none of them asked for a page.",
                "Requests open at the same moment: 2 at most.",
            ],
        ),
        ([], 0, Verdict.REFUTED, ["No page was asked for."]),
    ],
)
def test_who_downloaded(run, requests, value, verdict, reasons):
    """What counts is how many different pages workers asked for; one that the main program asked for does not."""
    evidence = downloaded_by_workers(run(7, 8, requests=asked(*requests)))
    assert (evidence.value, evidence.verdict, list(evidence.reasons)) == (value, verdict, reasons)


def test_a_page_that_both_asked_for(run):
    """A page that a worker and the main program asked for is nobody's: whose download counted is not known."""
    evidence = downloaded_by_workers(run(7, 8, requests=asked((7, "/a"), (100, "/a"), (8, "/b"))))
    assert (evidence.value, bool(evidence)) == (1, False)


def test_without_workers(run):
    """Where no process was started, none is said to have been started for nothing."""
    evidence = downloaded_by_workers(run(requests=asked((100, "/a"))))
    assert list(evidence.reasons) == [
        "1 page was downloaded by your main program, process 100.",
        "Requests open at the same moment: 1 at most.",
    ]


def test_a_run_that_never_returned(unfinished_run):
    """A run that did not get to its end gives no evidence, and says why."""
    run, told = unfinished_run
    evidence = downloaded_by_workers(run)
    assert (evidence.value, evidence.verdict, evidence.reasons) == (None, Verdict.REFUTED, (told,))


@pytest.mark.parametrize(
    ("spans", "widest"),
    [
        ([], 0),
        ([(0.1, 0.2)], 1),
        ([(0.1, 0.2), (0.2, 0.3)], 1),
        ([(0.1, 0.3), (0.2, 0.4), (0.35, 0.5)], 2),
        ([(0.1, None), (0.5, None), (0.9, 1.0)], 3),
    ],
)
def test_how_many_were_open(run, spans, widest):
    """Requests are open from their arrival to their answer, or to the end of the run; who follows is not beside."""
    requests = tuple(Request(pid=7, path="/", at=at, ended=ended) for at, ended in spans)
    assert open_at_once(run(7, requests=requests)) == widest


@pytest.mark.parametrize(("number", "told"), [(1, "1 request had"), (2, "2 requests had")])
def test_who_gave_up_makes_it_inconclusive(run, number, told):
    """Where clients did not wait as long as the witness, how many can wait together is not known."""
    some = run(7, 8, holds=[(7,)], requests=asked(*[(8, "/a")] * number, gave_up=True))
    evidence = unless_given_up(at_work_at_once(some), some)
    assert (evidence.value, evidence.verdict) == (1, Verdict.INCONCLUSIVE)
    assert evidence.reasons[0] == f"{told} a shorter timeout than the witness had to wait for others."


def test_where_nobody_gave_up(run):
    """Otherwise the evidence stays what it is."""
    some = run(7, 8, holds=[(7, 8)], requests=asked((7, "/a"), (8, "/b")))
    evidence = at_work_at_once(some)
    assert unless_given_up(evidence, some) is evidence
