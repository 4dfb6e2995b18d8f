"""Evidence on downloads: who asked for the pages, and how many requests were open at the same moment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.record import Run


def downloaded_by_workers(run: Run) -> Evidence:
    """Return how many different pages were asked for by workers, and by nobody but workers.

    A page that the main program asks for, too, does not count: whose download is used cannot be told then.
    """
    claim = "pages downloaded by workers alone"
    problem = unfinished(run)
    if problem is not None:
        return Evidence(claim, None, Verdict.REFUTED, (problem,), runs=(run,))
    workers = {process.pid for process in run.workers}
    by_workers = {request.path for request in run.requests if request.pid in workers}
    by_others = {request.path for request in run.requests if request.pid not in workers}
    pages = by_workers - by_others
    verdict = Verdict.PROVED if pages and not by_others else Verdict.REFUTED
    return Evidence(claim, len(pages), verdict, tuple(_who(run, by_workers, by_others)), runs=(run,))


def open_at_once(run: Run) -> int:
    """Return how many requests were open at the same moment, at most: come, and not answered yet."""
    steps = sorted(
        step
        for request in run.requests
        for step in ((request.at, 1), (run.ended if request.ended is None else request.ended, -1))
    )
    width = widest = 0
    for _, step in steps:
        width += step
        widest = max(widest, width)
    return widest


def unless_given_up(evidence: Evidence, run: Run) -> Evidence:
    """Return evidence from a gate at the requests, inconclusive when a client did not wait until it was let pass."""
    number = sum(request.gave_up for request in run.requests)
    if not number:
        return evidence
    which = "1 request" if number == 1 else f"{number} requests"
    reason = f"{which} had a shorter timeout than the witness had to wait for others."
    return replace(evidence, verdict=Verdict.INCONCLUSIVE, reasons=(reason, *evidence.reasons))


def _who(run: Run, by_workers: set[str], by_others: set[str]) -> list[str]:
    if not run.requests:
        return ["No page was asked for."]
    root = run.root.pid if run.root is not None else "?"
    reasons = []
    if by_others:
        reasons.append(f"{_pages(len(by_others))} downloaded by your main program, process {root}.")
    if by_workers:
        pids = {request.pid for request in run.requests} & {process.pid for process in run.workers}
        reasons.append(f"{_pages(len(by_workers))} downloaded by {len(pids)} of {len(run.workers)} workers.")
    elif run.workers:
        reasons.append(f"{len(run.workers)} workers were started, and none of them asked for a page.")
    return [*reasons, f"Requests open at the same moment: {open_at_once(run)} at most."]


def _pages(number: int) -> str:
    return "1 page was" if number == 1 else f"{number} pages were"
