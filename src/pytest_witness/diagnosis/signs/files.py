"""What workers did with files: which several wrote, and whether what one writes is for another."""

from __future__ import annotations

import ast
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Code
    from pytest_witness.record import FileUse

_WRITES = ("anew", "new", "append", "change", "replace")
_READS = ("read", "change")
_BASES = ("shelve.open", "dbm.open")  # what they open may be opened by a library in C, of which nobody hears
_OPEN = ("open", "io.open", "gzip.open")


@dataclass(frozen=True, slots=True)
class Opened:
    """A call that opens a file, as the source has it.

    Attributes:
        path: its path.
        reads: whether it is read.
        writes: whether it is written.
    """

    path: ast.expr
    reads: bool
    writes: bool


def opened(code: Code, call: ast.Call) -> Opened | None:
    """Return the file that a call opens; None if it opens none, or nobody can tell how."""
    full, owner, method = code.names.full(call.func), None, ""
    if isinstance(call.func, ast.Attribute) and full not in _OPEN:
        owner, method = call.func.value, call.func.attr
    if owner is not None and method in ("read_text", "read_bytes", "write_text", "write_bytes"):
        return Opened(owner, method.startswith("read"), method.startswith("write"))
    path = owner if method == "open" else next(iter(call.args), None) if full in _OPEN else None
    named = [one.value for one in call.keywords if one.arg == "mode"]
    mode = next(iter([*call.args[0 if owner is not None else 1 :], *named]), ast.Constant("r"))
    if path is None or not isinstance(mode, ast.Constant):
        return None
    letters = set(str(mode.value))
    return Opened(path, bool(letters & set("r+")), bool(letters & set("wax+")))


def is_one_for_all(case: Case, line: int) -> bool:
    """Tell whether all workers that opened a file on a line opened the same."""
    uses = [use for use in _of_workers(case) if use.line == line]
    return len(uses) > 1 and len({use.path for use in uses}) == 1


def rewritten(case: Case) -> Iterator[tuple[FileUse, int]]:
    """Yield where several workers wrote the same file anew, and how many processes did; of a pool, several tasks.

    Not what one of them, or the main program, read before the next one wrote it.
    """
    for _, uses in _by(_of_workers(case, "anew"), lambda use: (use.name, use.line)):
        paths = _by(uses, lambda use: use.path)
        for path, its in paths:
            pids = {use.pid for use in its}
            if len(its) < 2 or _is_read_between(case, path, its):  # noqa: PLR2004  # one is no other's
                continue
            if len(paths) == 1 or (len(pids) > 1 and not case.code.pools and _are_alive_together(case, pids)):
                yield its[0], len(pids)


def hands_on(case: Case) -> bool:
    """Tell whether what one worker writes to a file, another reads there later, or looks for in its folder."""
    written: dict[str, int] = {}
    for use in _of_workers(case):
        writers = [pid for path, pid in written.items() if path == use.path and use.how in _READS]
        writers += [pid for path, pid in written.items() if path.startswith(f"{use.path}/") and use.how == "list"]
        if any(pid != use.pid for pid in writers):
            return True
        if use.how in _WRITES:
            written[use.path] = use.pid
    return len(case.workers) > 1 and bool(case.code.calls_of(*_BASES))


def _of_workers(case: Case, *hows: str) -> list[FileUse]:
    pids = {worker.pid for worker in case.workers}
    return [use for use in case.run.files if use.pid in pids and (not hows or use.how in hows)]


def _by(uses: Iterable[FileUse], key: Callable[[FileUse], object]) -> list[tuple[object, list[FileUse]]]:
    """Return the uses by what they have in common, in the order in which the first of each came."""
    found: dict[object, list[FileUse]] = {}
    for use in uses:
        found.setdefault(key(use), []).append(use)
    return [*found.items()]


def _is_read_between(case: Case, path: object, writes: list[FileUse]) -> bool:
    """Tell whether each time before another process wrote it anew somebody read what was there."""
    reads = [use for use in case.run.files if use.path == path and use.how == "read"]
    pairs = [(one, other) for one, other in itertools.pairwise(writes) if one.pid != other.pid]
    return bool(pairs) and all(
        any(one.at < use.at < other.at and use.pid != one.pid for use in reads) for one, other in pairs
    )


def _are_alive_together(case: Case, pids: set[int]) -> bool:
    lives = [worker for worker in case.workers if worker.pid in pids]
    return any(
        one.born < (other.ended or case.run.ended) and other.born < (one.ended or case.run.ended)
        for one, other in itertools.combinations(lives, 2)
    )
