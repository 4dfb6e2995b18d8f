"""What a measured run cost, drawn and told: cores at work over time, work and span, and the speedups they allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.evidence import busy_cores, foreign_share, scaling
from pytest_witness.evidence.cores import QUIET
from pytest_witness.reports.text import count, duration

if TYPE_CHECKING:
    from pytest_witness.record import Run

_BLOCKS = " ▁▂▃▄▅▆▇█"
_CURVE = (2, 4, 8, 16, 64)  # cores for which a speedup is told


def cores_line(run: Run, *, end: float, width: int, plain: bool) -> str:
    """Draw how many cores were at work over time: a full block is all of them; in ASCII, digits count them."""
    spent = [0.0] * width  # seconds of CPU time in each column
    column = end / width if width and end else 0.0
    for first, last, cores in busy_cores(run):
        if not column:
            break
        for place in range(int(first / column), min(int(last / column) + 1, width)):
            shared = min(last, (place + 1) * column) - max(first, place * column)
            spent[place] += max(0.0, shared) * cores
    most = max(len(run.cores), 1)
    return "".join(_cell(seconds / column if column else 0.0, most, plain=plain) for seconds in spent)


def _cell(cores: float, most: int, *, plain: bool) -> str:
    if plain:
        return f"{min(round(cores), 9)}" if cores >= 0.05 else " "  # noqa: PLR2004  # a twentieth of a core is idling
    level = min(1.0, cores / most) * (len(_BLOCKS) - 1)
    return _BLOCKS[round(level) or int(level > 0.1)]  # noqa: PLR2004  # as above


def cost_lines(run: Run) -> list[str]:
    """Tell work, span and the speedups that they allow, and what others took; no line when nothing was measured."""
    if not run.samples:
        return []
    lines = []
    foreign = foreign_share(run)
    if foreign is not None and foreign >= QUIET:
        lines.append(f"others took {foreign:.0%} of the cores' time meanwhile")
    costs = scaling(run)
    if not costs.tasks:
        return [*lines, "no work was given to any process, so nothing can be sped up by more of them"]
    tasks = f"{count(len(costs.tasks), 'task')} of {duration(sum(costs.tasks))} in all"
    lines += [
        f"work {duration(costs.work)} (main program {duration(costs.serial)}, {tasks}), span {duration(costs.span)}",
        f"starting the workers took {duration(costs.overhead)} more",
    ]
    told = [cores for cores in _CURVE if cores <= 2 * costs.workers] or [_CURVE[0]]
    curve = ", ".join(f"{costs.speedup(cores):.2f} (on {cores} cores)" for cores in told)
    return [*lines, f"by this it can be {curve} times as fast as one process, and {costs.parallelism:.2f} at most"]
