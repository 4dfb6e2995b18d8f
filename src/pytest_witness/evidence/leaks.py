"""Evidence on leaks: whether everything that was started has ended, and nothing was left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from pytest_witness.record import Run

_TRACKER = re.compile(r"resource_tracker: There appear to be (\d+) leaked (\w+) objects")


def nothing_left(run: Run) -> Evidence:
    """Return whether a run left nothing: no process that is still alive, no shared memory, no semaphore.

    A process counts as left when it was alive after the root had ended. Shared memory and semaphores that were not
    given back are those that the resource tracker of `multiprocessing` had to clean up.
    """
    claim = "nothing left behind"
    problem = unfinished(run)
    left = [process for process in run.processes if process.left_behind]
    reasons = [
        f"Process {process.pid} ({process.name or 'a program of its own'}) was still alive when your program had ended."
        for process in left
    ]
    helpers = {process.pid for process in run.processes if process.role == "helper"}
    for line in run.outputs:
        found = _TRACKER.search(line.text) if line.pid in helpers else None
        if found is not None:
            objects = "object was" if found[1] == "1" else "objects were"
            reasons.append(f"{found[1]} {found[2]} {objects} not given back (close and unlink what you make).")
    if problem is not None:
        reasons.insert(0, problem)
    advice = []
    if run.returned is not None:
        late = [process for process in run.workers if process.ended is None or process.ended > run.returned]
        if late and not left:
            advice.append(
                f"{_of_yours(len(late))} still there when your code had ended. Python waited for them at"
                " its exit; join what you start, or use `with`, so that your code knows that it is done."
            )
    verdict = Verdict.REFUTED if reasons else Verdict.PROVED
    return Evidence(claim, not reasons, verdict, tuple(reasons), tuple(advice), (run,))


def all_joined(runs: tuple[Run, ...]) -> Evidence:
    """Return whether the submission waits for all the processes that it starts, or leaves all to Python's exit.

    The runs had their workers held and let pass one after the other, in different orders. When the code ends while
    some worker is still held, it does not wait for that one. A program that waits for none relies on Python, which
    joins what is left at its exit: that is advice. One that waits for some and not for others has forgotten them, and
    one that pauses in place of waiting trusts to luck.
    """
    claim = "every process joined"
    problem = next((text for run in runs if (text := unfinished(run)) is not None), None)
    if problem is not None:
        return Evidence(claim, value=False, verdict=Verdict.REFUTED, reasons=(problem,), runs=runs)
    early = [(run, held) for run in runs if (held := _held_at_the_end(run))]
    if not early:
        return Evidence(claim, value=True, verdict=Verdict.PROVED, runs=runs)
    never = all(len(held) == len(run.holds[0].pids) for run, held in early) and len(early) == len(runs)
    if never and any(_dozed_instead(run) for run, _ in early):
        reason = (
            "Your code waited for some time, and then ended while its processes were still at work. A pause is a guess:"
            " join waits exactly as long as it takes."
        )
        return Evidence(claim, value=False, verdict=Verdict.REFUTED, reasons=(reason,), runs=(early[0][0],))
    if never:
        advice = "Your code ends before its processes do, and Python waits for them at its exit. Join them yourself."
        return Evidence(claim, value=True, verdict=Verdict.PROVED, advice=(advice,), runs=runs)
    run, held = early[0]
    reason = f"Your code had ended while {_of_yours(len(held))} still at work: {', '.join(map(str, held))}."
    return Evidence(claim, value=False, verdict=Verdict.REFUTED, reasons=(reason,), runs=(run,))


def _of_yours(count: int) -> str:
    return "1 of your processes was" if count == 1 else f"{count} of your processes were"


def _dozed_instead(run: Run) -> bool:
    """Tell whether the root slept, or waited with a timeout, when all its processes were there and held."""
    last_birth = max((process.born for process in run.workers), default=0.0)
    return run.dozed is not None and run.returned is not None and last_birth < run.dozed <= run.returned


def _held_at_the_end(run: Run) -> list[int]:
    if run.returned is None:
        return []
    return [call.pid for call in run.calls if call.held and call.at + call.held > run.returned]
