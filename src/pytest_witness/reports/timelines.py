"""The timeline: a whole run for the terminal, drawn with rich. Colour helps, and is never needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from pytest_witness.evidence import open_at_once
from pytest_witness.reports.bars import Glyphs, Scale, glyphs, held_parts
from pytest_witness.reports.costs import cores_line, cost_lines
from pytest_witness.reports.rows import (
    NAME_LIMIT,
    STOPPED,
    Row,
    choose,
    folded,
    most_alive,
    name_limit,
    out_of_memory,
    outcome,
    rows,
    signal_name,
    span,
)
from pytest_witness.reports.text import count, duration, ellipsis, escape, shorten
from pytest_witness.reports.waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_witness.record import Process, Run

MAX_WORKERS = 40  #: workers drawn each in a line
LEAST_BAR = 8  #: columns of a bar, at least
MAX_TOTAL = 400  #: columns of one sum, which may go over several lines
MAX_LISTED = 5  #: names in one line
WIDEST = 92  #: columns from which the parent has room beside the figures of a run that was measured
WIDE, NARROW, SLIM = 72, 48, 32  #: columns from which all columns of the table, most of them, and a bar have room

_STYLES = {"root": "bold cyan", "worker": "green", "helper": "dim"}
_HELD = "yellow"
_BAD = "red"


def timeline(run: Run, *, console_width: int, ascii: bool = False) -> RenderableType:  # noqa: A002  # the word for it
    """Draw a run: its processes over time, what each cost, how each ended, and what was left behind.

    Args:
        run: what to draw.
        console_width: columns that it may take.
        ascii: draw with ASCII characters only.
    """
    everyone = rows(run)
    drawn, hidden = _drawn(everyone)
    parts: list[RenderableType] = [_title(run, console_width, plain=ascii)]
    if everyone:
        parts += [Text(), _table(drawn, run, width=console_width, plain=ascii)]
    if hidden:
        line = folded(hidden, mark=ellipsis(plain=ascii))
        parts.append(Text(escape(line, console_width, ascii=ascii)))
    if told := waiting(run, width=console_width, ascii=ascii):
        parts += [Text(), *map(Text, told)]
    parts += [Text(), *_totals(run, everyone, plain=ascii)]
    return Group(*parts)


def _drawn(everyone: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Split the rows into those to draw and the workers to fold."""
    _, hidden = choose([row for row in everyone if row.process.role == "worker"], MAX_WORKERS)
    gone = {id(row) for row in hidden}
    return [row for row in everyone if id(row) not in gone], hidden


def _title(run: Run, width: int, *, plain: bool) -> Text:
    """Return what was run and how it went, then how it was looked at."""
    went = outcome(run)
    name = escape(f"{run.entry}{run.arguments}", max(width - len(went) - 2, 8), ascii=plain)
    title = Text.assemble((name, "bold"), ": ", went)
    method = f"start method {run.start_method}" if run.start_method else ""
    python = f"Python {run.python}" if run.python else ""
    observer = f"{run.observer} observer" if run.observer else ""
    if about := ", ".join(part for part in (python, method, observer) if part):
        title.append("\n").append(escape(about, width, ascii=plain), "dim")
    return title


def _table(drawn: Sequence[Row], run: Run, *, width: int, plain: bool) -> Table:
    """Return the table of processes; where it is narrow, the columns that say least are left out."""
    marks, end = glyphs(plain=plain), span(run)
    known = {process.pid for process in run.processes}
    ruler = _Stretch(end=end, glyphs=marks)
    table = Table(box=None, width=width, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("process", no_wrap=True, vertical="bottom")
    shown = _columns(drawn, run, width=width)
    for column in shown:
        if column == "time":
            table.add_column(ruler, ratio=1, min_width=LEAST_BAR, no_wrap=True)
        else:
            table.add_column(column, justify="left" if column == "end" else "right", no_wrap=True, vertical="bottom")
    limit = name_limit(width)
    for row in drawn:
        name = Text(shorten(row.name, limit, plain=plain), style=_STYLES[row.process.role])
        cells: dict[str, RenderableType] = {
            "PID": str(row.process.pid),
            "parent": str(row.process.parent_pid) if row.process.parent_pid in known else "",
            "time": _Stretch(end=end, glyphs=marks, row=row),
            "wait": "" if row.process.wait_seconds is None else duration(row.process.wait_seconds),
            "CPU": "" if row.process.cpu_seconds is None else duration(row.process.cpu_seconds),
            "lines": str(len(row.out) + len(row.err) or ""),
            "end": Text(_end(row, run), style=_BAD if row.ending else ""),
        }
        table.add_row(name, *(cells[column] for column in shown))
    if run.samples and "time" in shown:
        cores = _Cores(run=run, end=end, plain=plain)
        table.add_row(Text("cores at work", "dim"), *(cores if column == "time" else "" for column in shown))
    return table


def _columns(drawn: Sequence[Row], run: Run, *, width: int) -> list[str]:
    """Return the columns to show: those that have room and something to say."""
    roomy = {
        "time": width >= SLIM,
        "CPU": width >= NARROW,
        "end": width >= NARROW,
        "parent": width >= (WIDEST if run.samples else WIDE),
        "wait": width >= WIDE,
        "lines": width >= WIDE,
    }
    empty = {
        "wait": not run.samples,
        "CPU": all(row.process.cpu_seconds is None for row in drawn),
        "lines": not any(row.out or row.err for row in drawn),
    }
    columns = ("PID", "parent", "time", "CPU", "wait", "lines", "end")
    return [column for column in columns if roomy.get(column, True) and not empty.get(column, False)]


def _end(row: Row, run: Run) -> str:
    """Return the bare fact of how a process ended."""
    process = row.process
    if run.was_stopped(process):
        return "stopped" if run.outcome in STOPPED else "leaked"
    if process.signal is not None:
        return signal_name(process.signal)
    return "not seen" if process.exit_code is None else f"exit {process.exit_code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """A bar as wide as its column turns out to be: that of one process, or the scale of all for the column's head."""

    end: float
    glyphs: Glyphs
    row: Row | None = None

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw it."""
        scale = Scale(end=self.end, width=options.max_width)
        if self.row is None:
            yield Text("\n".join(scale.ruler(glyphs=self.glyphs)), style="dim")
            return
        process = self.row.process
        bar = scale.bar(process.born, process.ended, held=self.row.held, glyphs=self.glyphs)
        colour = _BAD if self.row.ending else _STYLES[process.role]
        parts = held_parts(bar, glyphs=self.glyphs)
        yield Text.assemble(*((part, _HELD if held else colour) for part, held in parts))

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Take any width."""
        return Measurement(LEAST_BAR, options.max_width)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cores:
    """Cores at work over time, as wide as the column of the bars."""

    run: Run
    end: float
    plain: bool

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw it."""
        yield Text(cores_line(self.run, end=self.end, width=options.max_width, plain=self.plain), style="dim")

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Take any width."""
        return Measurement(LEAST_BAR, options.max_width)


def _totals(run: Run, everyone: Sequence[Row], *, plain: bool) -> list[Text]:
    """Return the sums: workers, cores, threads, leaks, and what one has to know to trust them."""
    sampled = "sampled" in (run.provenance.get("Process.born"), run.provenance.get("Process.ended"))
    lines = [_workers(run.workers, sampled=sampled), *_requests(run), *_cpu(run), *cost_lines(run)]
    lines += _threads(everyone)
    if any(out_of_memory(row.process, run=run) and not run.was_stopped(row.process) for row in everyone):
        lines.append("the kernel has killed a process meanwhile because memory ran out: it likely was one of these")
    if any(run.dropped.values()):
        lines.append(f"{count(sum(run.dropped.values()), 'byte')} of output beyond the limit were dropped")
    if sampled:
        lines.append("births and ends were looked up from time to time, so their moments are not exact")
    texts = [Text(escape(line, MAX_TOTAL, ascii=plain)) for line in lines]
    if run.outcome not in STOPPED and (left := [row for row in everyone if row.process.left_behind]):
        names = _listed([f"{shorten(row.name, NAME_LIMIT, plain=plain)} ({row.process.pid})" for row in left])
        line = f"left behind: {names}, still alive when the main program had ended"
        texts.append(Text(escape(line, MAX_TOTAL, ascii=plain), style=_BAD))
    return texts


def _workers(workers: Sequence[Process], *, sampled: bool) -> str:
    line = count(len(workers), "worker process", "worker processes")
    # Of lives whose ends were seen late, nothing can be said about how many there were at once.
    if len(workers) < 2 or sampled:  # noqa: PLR2004  # two are company
        return line
    most = most_alive(workers)
    return f"{line}, {'all' if most == len(workers) else f'at most {most}'} alive at the same moment"


def _requests(run: Run) -> list[str]:
    if not run.requests:
        return []
    number, widest = len(run.requests), open_at_once(run)
    processes = count(len({request.pid for request in run.requests}), "process", "processes")
    return [f"{count(number, 'request')} of {processes} for pages, at most {widest} open at the same moment"]


def _cpu(run: Run) -> list[str]:
    spent = [process.cpu_seconds for process in run.processes if process.cpu_seconds is not None]
    if not spent or run.ended <= 0:
        return []
    busy = f"{sum(spent) / run.ended:.1f} cores busy on average"
    lines = [f"{duration(sum(spent))} of CPU time in {duration(run.ended)}: {busy}"]
    waited = sum(process.wait_seconds or 0.0 for process in run.processes)
    # Below a tenth it is the ordinary business of a scheduler.
    if waited > sum(spent) / 10:
        lines.append(f"{duration(waited)} spent ready to work, waiting for a core")
    return lines


def _threads(everyone: Sequence[Row]) -> list[str]:
    several = [row for row in everyone if len(row.process.threads) > 1 and row.process.role != "helper"]
    names = [f"{shorten(row.name, NAME_LIMIT)} {len(row.process.threads)}" for row in several]
    return [f"threads: {_listed(names)}"] if names else []


def _listed(names: Sequence[str]) -> str:
    """Join names, the first few of them."""
    more = f" and {len(names) - MAX_LISTED} more" if len(names) > MAX_LISTED else ""
    return ", ".join(names[:MAX_LISTED]) + more
