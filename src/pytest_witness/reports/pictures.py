"""The picture: a run's processes in a few lines of plain text, for the message of a failed test."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_witness.record import Run
from pytest_witness.reports.bars import Glyphs, Scale, glyphs
from pytest_witness.reports.rows import Row, choose, folded, rows, span
from pytest_witness.reports.text import columns, count, ellipsis, escape, pad, shorten

MAX_LINES = 16  #: lines of one picture: it stands among other text, on one screen
NAME_LIMIT = 18  #: columns of a name
BAR_LIMITS = 18, 40  #: columns of a bar, at least (where there is room) and at most
NOTE_LEAST = 10  #: columns below which a note says nothing


def picture(run: Run, *, width: int = 80, ascii: bool = False) -> str:  # noqa: A002  # the name of the option
    """Draw the processes of a run: who lived when, who was held at a gate, what they wrote and how they ended.

    Args:
        run: what to draw.
        width: columns; no line is longer.
        ascii: draw with ASCII characters only.

    Returns:
        At most `MAX_LINES` lines without an end of line after the last one. Workers beyond that are folded into one
        line, those that ended unusually last of all.
    """
    everyone = rows(run)
    if not everyone:
        return escape(f"No process of {run.entry} was seen.", width, ascii=ascii)
    helpers = [row for row in everyone if row.process.role == "helper"]
    main = [row for row in everyone if row.process.role == "root"]
    workers = [row for row in everyone if row.process.role == "worker"]
    below = [*_helpers(helpers), *_legend(run, everyone, glyphs(ascii=ascii)), *_order(run)]
    room = MAX_LINES - 1 - len(main) - len(below)
    shown, hidden = choose(workers, room if len(workers) <= room else room - 1)
    if hidden:
        below.insert(0, folded(hidden, mark=ellipsis(ascii=ascii)))
    spare = MAX_LINES - 1 - len(main) - len(shown) - len(below)
    lines = _table([*main, *shown], run, spare=spare, width=width, ascii=ascii)
    lines += [f"  {line}" for line in below]
    return "\n".join(escape(line, width, ascii=ascii) for line in lines)


def _table(drawn: Sequence[Row], run: Run, *, spare: int, width: int, ascii: bool) -> list[str]:  # noqa: A002
    """Return the lines of the table: its head, with the scale, and a line for each row.

    A note that its line cannot hold goes on in a line below, for at most `spare` rows.
    """
    names = [shorten(row.name, min(NAME_LIMIT, max(width // 4, 4)), ascii=ascii) for row in drawn]
    pids = [str(row.process.pid) for row in drawn]
    notes = [[escape(part, width, ascii=ascii) for part in _notes(row, run)] for row in drawn]
    name_width = max(map(columns, [*names, "process"]))
    pid_width = max(map(len, [*pids, "PID"]))
    bar_width, note_width = _shares(
        width - pid_width - name_width - 6, max(columns("; ".join(parts)) for parts in notes)
    )
    scale, marks = Scale(end=span(run), width=bar_width), glyphs(ascii=ascii)
    lines = [f"  {'PID':>{pid_width}}  {pad('process', name_width)}  {scale.ends(glyphs=marks)}"]
    for row, pid, name, parts in zip(drawn, pids, names, notes, strict=True):
        bar = scale.bar(row.process.born, row.process.ended, held=row.held, glyphs=marks)
        note, rest = _split(parts, note_width) if spare > 0 else ("; ".join(parts), "")
        note = escape(note, note_width, ascii=ascii)
        lines.append(f"  {pid:>{pid_width}}  {pad(name, name_width)}  {bar}  {note}".rstrip())
        if rest:
            spare -= 1
            lines.append(f"  {'':{pid_width}}  {rest}")
    return lines


def _shares(room: int, wish: int) -> tuple[int, int]:
    """Share out `room` between bars and notes: notes get what they wish, so far as it leaves a bar worth the name."""
    least, most = BAR_LIMITS
    if wish == 0 or room < least + 2 + NOTE_LEAST:
        return max(min(room, most), 1), 0
    bar = min(max(room - 2 - wish, least), most)
    return bar, room - 2 - bar


def _split(parts: Sequence[str], width: int) -> tuple[str, str]:
    """Split the parts of a note into those that fit into `width` together, and the rest."""
    for number in range(len(parts), -1, -1):
        line = "; ".join(parts[:number])
        if columns(line) <= width:
            break
    return line, "; ".join(parts[number:])


def _notes(row: Row, run: Run) -> list[str]:
    """Return what there is to say about a process: how it ended, whose child it is, what it wrote."""
    return [part for part in (row.ending, _complaint(row), _family(row, run), _wrote(row, run)) if part]


def _complaint(row: Row) -> str:
    """Return the last line on standard error of a process that ended unusually, or that wrote nowhere else."""
    lines = [line for line in row.err if line.strip()]
    return f"stderr: {lines[-1].strip()}" if lines and (row.ending or not row.out) else ""


def _family(row: Row, run: Run) -> str:
    parents = {process.pid for process in run.workers}
    return f"child of {row.process.parent_pid}" if row.process.parent_pid in parents else ""


def _wrote(row: Row, run: Run) -> str:
    if len(row.out) > 1:
        return f"wrote {len(row.out)} lines: {' | '.join(row.out[:40])}"
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
    several = len({pid for hold in run.holds for pid in hold.pids}) > 1
    whose = "their" if several else "its"
    place = {"work": f"at the start of {whose} work", "end": f"just before {whose} end"}.get(
        widest.at, f"inside {widest.at}"
    )
    doubt = "" if widest.settled else "; more might have come"
    if not widest.pids:
        return f"no process was held {place}{doubt}"
    if len(widest.pids) == 1 and several:
        return f"{marks.held} never two held at the same moment, {place}{doubt}"
    together = " at the same moment" if several else ""
    return f"{marks.held} {count(len(widest.pids), 'process', 'processes')} held{together}, {place}{doubt}"


def _order(run: Run) -> list[str]:
    if run.order is None:
        return []
    return [f"let go in the order {', '.join(str(place + 1) for place in run.order)}"]
