"""What a failed item says: what was asked, what was seen, and the picture of the processes."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from pytest_witness.evidence import Evidence, Orders, replay, unfinished
from pytest_witness.plugin.bench import Printed
from pytest_witness.record import Opaque
from pytest_witness.record.plain import MAX_ITEMS, MAX_TEXT
from pytest_witness.reports import escape, failure_text, idea_text, origin, picture

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from pytest_witness.diagnosis import Diagnosis
    from pytest_witness.plugin.bench import Bench
    from pytest_witness.record import Run

WIDTH = 80
MAX_LINES = 30  #: lines of a message: it fits on a screen, below the line that pytest writes above it
_LEAST_PICTURE = 7  # lines that are kept for the picture
_LEAST_BLOCK = 4  # and for each other part
_MAX_VALUE = 300
_MAX_LINE = 4_000  # columns of one sentence, which may have an exception's message in it
_FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_PLAIN = "Only plain data can be compared: None, bool, int, float, complex, str, bytes, list, tuple, set, dict, range."
_SMALLER = f"A value may have {MAX_ITEMS:,} items and {MAX_TEXT:,} characters: return a smaller one."


def compare(
    operator: str, left: object, right: object, bench: Bench, *, reads_value: Callable[[], bool]
) -> list[str] | None:
    """Say in words why a comparison of evidence, or of a run's value, did not hold; None when it is about neither.

    Args:
        operator, left, right: the comparison.
        bench: what the test ran; it is told which run the words are about.
        reads_value: tells whether the assertion has ``.value`` in it, when the value alone does not show whose it is.
    """
    told = _compare(operator, left, right, bench, reads_value)
    return None if told is None else [escape(line, _MAX_LINE) for line in told]


def _compare(
    operator: str, left: object, right: object, bench: Bench, reads_value: Callable[[], bool]
) -> list[str] | None:
    if isinstance(right, Evidence) and not isinstance(left, Evidence):
        left, right, operator = right, left, _FLIPPED.get(operator, operator)
    if isinstance(left, Evidence) and any(left is one for one in bench.evidence):
        bench.latest = left  # it is its verdict that counts
    if isinstance(left, Orders) and operator == "==":
        return _compare_orders(left, right, bench)
    if isinstance(left, Evidence):
        expected = right.value if isinstance(right, Evidence) else right
        sign = "" if operator == "==" else f"{operator} "
        told = f"{left.claim}: {left.value}, not {sign}{expected}" if left.value is not None else left.claim
        return [told, *left.reasons]
    if operator != "==":
        return None
    for run in reversed(bench.runs):
        if left is run.value and (not _is_shared(left) or reads_value()):
            bench.telling = run
            bench.compared = left, getattr(right, "expected", right)
            return _compare_value(run, right)
    return None


def _is_shared(value: object) -> bool:
    """Tell whether Python may have one object for all equal values of this one: then identity says nothing."""
    small = isinstance(value, str | bytes | tuple | frozenset) and len(value) <= 1
    return small or value is None or isinstance(value, int)


def _compare_value(run: Run, expected: object) -> list[str]:
    problem = unfinished(run)
    if problem is not None:
        return [problem]
    wanted = _show(getattr(expected, "expected", expected))
    if isinstance(run.value, Printed):
        return [f"Your script printed {_show(run.value)[:_MAX_VALUE]}; {wanted} was expected in it."]
    told = [f"{run.entry}{run.arguments} returned {_show(run.value)}; {wanted} was expected."]
    if isinstance(run.value, Opaque):
        told.append(_SMALLER if run.value.reason.startswith("too large") else _PLAIN)
    return told


def _compare_orders(orders: Orders, expected: object, bench: Bench) -> list[str]:
    wrong = orders.differing(expected)
    if not wrong:
        return list(orders.reasons)
    bench.telling = run = wrong[0]
    bench.compared = run.value, getattr(expected, "expected", expected)
    if run.order is None:
        return [*_compare_value(run, expected), *orders.reasons]
    return [
        f"When the workers completed in the order {replay(run.order)} (the first piece of work is 1):",
        *_compare_value(run, expected),
        f"{len(wrong)} of {len(orders)} orders went wrong. To run just this one: --witness-order {replay(run.order)}",
    ]


def _show(value: object) -> str:
    return escape(repr(value), limit=_MAX_VALUE)


def message(title: str, bench: Bench, plain: str, ideas: Sequence[Diagnosis] = (), known: Collection[str] = ()) -> str:
    """Return the whole message of a failed item, in `MAX_LINES` lines at most.

    Args:
        title: the item in a sentence.
        bench: what the test ran and learned.
        plain: pytest's own first line, for an assertion about something else.
        ideas: what explains it, in the order in which to mend it.
        known: slugs of those that the reader has been told already.
    """
    run = bench.shown_run
    seen = bench.told or _reasons(bench) or ([problem] if run and (problem := unfinished(run)) else [plain])
    head = [_wrapped(title), "\n".join(_wrapped(escape(line, _MAX_LINE), indent="  ") for line in seen)]
    told = (idea_text(idea, width=WIDTH - 2, again=idea.slug in known, after=idea is not ideas[0]) for idea in ideas)
    tail = [textwrap.indent(text, "  ") for text in told]
    drawn = picture(run, width=WIDTH) if run is not None and run.processes else ""
    if run is not None and run.failure is not None:
        head.append(textwrap.indent(failure_text(run.failure, where=origin(run), width=WIDTH - 2), "  "))
    kept = min(_LEAST_PICTURE, drawn.count("\n") + 1) + 1 if drawn else 0
    head = _within(head, MAX_LINES + 1 - _lines(tail) - kept)
    tail = _within(tail, MAX_LINES + 1 - _lines(head) - kept)
    if run is not None and drawn:
        head.append(picture(run, width=WIDTH, lines=MAX_LINES - _lines([*head, *tail])))
    return "\n\n".join(head + tail)


def _lines(blocks: Sequence[str]) -> int:
    """Return how many lines so many blocks take, with an empty line after each."""
    return sum(block.count("\n") + 2 for block in blocks)


def _within(blocks: Sequence[str], most: int) -> list[str]:
    """Return the blocks, the longest cut in the middle, so that they have at most so many lines in all."""
    kept = list(blocks)
    while (excess := _lines(kept) - most) > 0:
        longest = max(range(len(kept)), key=lambda place: kept[place].count("\n"))
        lines = kept[longest].split("\n")
        left = max(_LEAST_BLOCK, len(lines) - excess)
        if left == len(lines):
            break
        first = left // 2  # the head says what it is, and the end of a traceback where it happened
        kept[longest] = "\n".join([*lines[:first], "    …", *lines[len(lines) - (left - 1 - first) :]])
    return kept


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _reasons(bench: Bench) -> list[str]:
    """Return what was seen, where the last thing that the test did was to ask for evidence and not to get it."""
    return [] if bench.latest is None or bench.latest else list(bench.latest.reasons)


def values_of(bench: Bench) -> list[Any]:
    """Return the evidence of a test as the results file has it: nothing in it is obeyed by a terminal."""
    found = [evidence.summary() for evidence in bench.evidence]
    return [{**one, "reasons": [escape(reason, _MAX_LINE) for reason in one["reasons"]]} for one in found]
