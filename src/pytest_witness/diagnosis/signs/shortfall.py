"""Whether the main program came by fewer messages than its workers sent, or by less than was expected."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import is_guard
from pytest_witness.diagnosis.source.counts import surely_sent

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called

_SEVERAL = 2  # messages: of fewer, none can come while others are missing


def came_short(case: Case, line: int) -> bool:
    """Tell whether the main program wrote less than its workers sent: lines, where the loop prints, or a list."""
    sent = _sent(case)
    if sent < _SEVERAL or case.error is not None:
        return False
    lists = [len(items) for text in case.main_lines if (items := _items_in(text)) is not None]
    if lists and max(lists) < sent:
        return True
    prints = [call for call in case.code.calls_of("print") if not case.code.at_work(call)]
    inside = [call for call in prints if call.loop is not None and call.loop.lineno == line]  # type: ignore[attr-defined]
    if any(_may_be_left_out(call) or call.argument(-1, "end") for call in inside):
        return False
    once = [call for call in prints if call.loop is None and not _may_be_left_out(call)]
    others = 0 if any(call.loop is not None for call in prints if call not in inside) else len(once)
    return bool(inside) and len(case.main_lines) - others < sent


def is_fewer(got: object, expected: object) -> bool:
    """Tell whether what came out has fewer items than was expected, is a smaller number, or is nothing."""
    if isinstance(got, list | tuple | dict | str) and isinstance(expected, list | tuple | dict | str):
        return len(got) < len(expected)
    return not got or (isinstance(got, int | float) and isinstance(expected, int | float) and abs(got) < abs(expected))


def _sent(case: Case) -> int:
    """Return how many messages the workers surely sent that came to their end."""
    each = surely_sent(case.code)
    done = [worker for worker in case.gone if worker.exit_code == 0]
    return sum(max((each.get(name, 0) for name in case.entered(worker.pid)), default=0) for worker in done)


def _may_be_left_out(call: Called) -> bool:
    """Tell whether a call may not have been reached, or may have written several lines."""
    under = [node for node in call.around if isinstance(node, ast.If | ast.Try | ast.IfExp) and not is_guard(node)]
    return bool(under) or "\\n" in ast.unparse(call.node)


def _items_in(line: str) -> list[object] | dict[object, object] | None:
    """Return the list, or the dictionary, that stands at the end of a line."""
    start = re.search(r"[\[{]", line)
    try:
        found = ast.literal_eval(line[start.start() :].strip()) if start is not None else None
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
    return found if isinstance(found, list | dict) else None
