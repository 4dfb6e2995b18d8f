"""The picture: a run's processes in a few lines of plain text, for the message of a failed test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.reports.bars import Glyphs, Scale, glyphs
from pytest_witness.reports.rows import Row, choose, folded, name_limit, rows, span
from pytest_witness.reports.text import columns, count, ellipsis, escape, pad, shorten
from pytest_witness.reports.waiting import MAX_WAITS, waiting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_witness.record import Run

MAX_LINES = 16  #: lines of one picture, those on waiting left out: it stands among other text, on one screen
BAR_LIMITS = 18, 40  #: columns of a bar, at least (where there is room) and at most
NOTE_LEAST = 10  #: columns below which a note says nothing
MAX_WRITTEN = 40  #: lines of one process that are looked at


def picture(run: Run, *, width: int = 80, lines: int = MAX_LINES + MAX_WAITS + 1, ascii: bool = False) -> str:  # noqa: A002  # the option's name
    """Draw the processes of a run: who lived when, who was held at a gate, what they wrote and how they ended.

    Below the picture of a run that was stopped stands who waited for whom (see `pytest_witness.reports.waiting`).

    Args:
        run: what to draw.
        width: columns; no line is longer.
        lines: how many there may be; `MAX_LINES` of them at most are not about who waits for whom.
        ascii: draw with ASCII characters only.

    Returns:
        At most so many lines, without a line end after the last. Workers beyond that are folded into one
        line; those that ended unusually are drawn before others.
    """
    everyone, waits = rows(run), waiting(run, width=width - 2, ascii=ascii)
    most = min(lines - len(waits), MAX_LINES)
    if not everyone:
        return escape(f"no process of {run.entry} was seen", width, ascii=ascii)
    main, workers, helpers = ([row for row in everyone if row.process.role == role] for role in _ROLES)
    below = [*_helpers(helpers), *_legend(run, everyone, glyphs(plain=ascii)), *_order(run)]
    spare = most - 1 - len(main) - len(below)
    shown, hidden = choose(workers, max(spare if len(workers) <= spare else spare - 1, 0))
    if hidden:
        below.insert(0, folded(hidden, mark=ellipsis(plain=ascii)))
    drawn = _table([*main, *shown], run, lines=most - len(below), width=width, plain=ascii)
    drawn += [f"  {line}" for line in (*below, *waits)]
    return "\n".join(escape(line, width, ascii=ascii) for line in drawn)


_ROLES = "root", "worker", "helper"


def _table(drawn: Sequence[Row], run: Run, *, lines: int, width: int, plain: bool) -> list[str]:
    """Return the head of the table, with the scale, and each row, in at most so many lines.

    A note that does not fit beside its bar goes on in a line below, so far as there are lines.
    """
    names = [shorten(row.name, name_limit(width), plain=plain) for row in drawn]
    pids = [str(row.process.pid) for row in drawn]
    notes = [[escape(part, width, ascii=plain) for part in _notes(row, run)] for row in drawn]
    pid_width, name_width = max(map(len, [*pids, "PID"])), max(map(columns, [*names, "process"]))
    room = width - pid_width - name_width - 6
    bar_width, note_width = _shares(room, max(columns("; ".join(parts)) for parts in notes))
    scale, marks = Scale(end=span(run), width=bar_width), glyphs(plain=plain)
    table = [f"  {'PID':>{pid_width}}  {pad('process', name_width)}  {scale.ends(glyphs=marks)}"]
    below = _going_on(drawn, notes, width=note_width, lines=lines - 1 - len(drawn))
    for row, pid, name, parts in zip(drawn, pids, names, notes, strict=True):
        bar = scale.bar(row.process.born, row.process.ended, held=row.held, glyphs=marks)
        note, rest = _split(parts, note_width) if id(row) in below else ("; ".join(parts), "")
        note = escape(note, note_width, ascii=plain)
        table.append(f"  {pid:>{pid_width}}  {pad(name, name_width)}  {bar}  {note}".rstrip())
        if rest:
            table.append(f"  {'':{pid_width}}  {rest}")
    return table


def _going_on(drawn: Sequence[Row], notes: Sequence[Sequence[str]], *, width: int, lines: int) -> set[int]:
    """Return the ids of the rows whose notes go on below: all that are too long, or the most telling of them."""
    long = [row for row, parts in zip(drawn, notes, strict=True) if columns("; ".join(parts)) > width]
    if len(long) > lines:
        # Then what workers wrote is cut, alike for all, rather than shown whole for some of them.
        long = [row for row in long if row.ending or row.process.role == "root"][: max(lines, 0)]
    return {id(row) for row in long}


def _shares(room: int, wish: int) -> tuple[int, int]:
    """Share out `room` between bar and note: a note gets its wish, so far as it leaves a bar worth the name."""
    least, most = BAR_LIMITS
    if wish == 0 or room < least + 2 + NOTE_LEAST:
        return max(min(room, most), 1), 0
    bar = min(max(room - 2 - wish, least), most)
    return bar, room - 2 - bar


def _split(parts: Sequence[str], width: int) -> tuple[str, str]:
    """Split a note between its parts: those that fit into `width` together, and the rest."""
    number = len(parts)
    while number and columns("; ".join(parts[:number])) > width:
        number -= 1
    return "; ".join(parts[:number]), "; ".join(parts[number:])


def _notes(row: Row, run: Run) -> list[str]:
    """Return what there is to say about a process: how it ended, whose child it is, what it wrote."""
    return [part for part in (row.ending, _complaint(row), _family(row, run), _wrote(row, run)) if part]


def _complaint(row: Row) -> str:
    """Return the last line on standard error, of a process that ended unusually or wrote nowhere else."""
    lines = [line for line in row.err if line.strip()]
    return f"stderr: {lines[-1].strip()}" if lines and (row.ending or not row.out) else ""


def _family(row: Row, run: Run) -> str:
    """Return whose child a process is when it is a worker's: all others are the main program's."""
    workers = {process.pid for process in run.workers}
    return f"child of {row.process.parent_pid}" if row.process.parent_pid in workers else ""


def _wrote(row: Row, run: Run) -> str:
    if len(row.out) > 1:
        return f"wrote {len(row.out)} lines: {' | '.join(row.out[:MAX_WRITTEN])}"
    if row.out:
        return f"wrote: {row.out[0]}"
    # Silence is worth a word only beside somebody's writing.
    return "wrote nothing" if row.process.role == "worker" and not row.err and run.stdout else ""


def _helpers(helpers: Sequence[Row]) -> list[str]:
    if not helpers:
        return []
    named = [f"{row.name} {row.process.pid}{f' ({row.ending})' if row.ending else ''}" for row in helpers]
    return [f"helpers: {', '.join(named)}"]


def _legend(run: Run, everyone: Sequence[Row], marks: Glyphs) -> list[str]:
    """Return the line that explains the hatching, with what the gate saw."""
    if run.holds:
        return [_held(run, marks)]
    return [f"{marks.held} held at a gate"] if any(row.held for row in everyone) else []


def _held(run: Run, marks: Glyphs) -> str:
    widest = max(run.holds, key=lambda hold: len(hold.pids))
    number = len(widest.pids)
    several = len({pid for hold in run.holds for pid in hold.pids}) > 1
    whose = "their" if several else "its"
    places = {"work": f"at the start of {whose} work", "end": f"just before {whose} end"}
    places["request"] = f"while {'they wait for their pages' if several else 'it waits for its page'}"
    places["store"] = "at a shared value or its lock"
    place = places.get(widest.at, f"inside {widest.at}")
    threads = {thread.tid for process in run.processes for thread in process.threads[1:]}
    noun = ("process", "processes") if threads.isdisjoint(widest.pids) else ("thread", "threads")
    if not widest.settled:
        place += "; more might have come"
    if number == 0:
        return f"no process was held {place}"
    if number == 1 and several:
        return f"{marks.held} never two held at the same moment, {place}"
    together = " at the same moment" if several else ""
    return f"{marks.held} {count(number, *noun)} held{together}, {place}"


def _order(run: Run) -> list[str]:
    if run.order is None:
        return []
    return [f"let go in this order: {', '.join(str(place + 1) for place in run.order)}"]
