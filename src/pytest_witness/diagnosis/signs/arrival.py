"""Results as they come: the loops and lists that they go into, and whether they are sorted or that order is wanted."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs.numbering import by_number, numbers_of
from pytest_witness.diagnosis.source.expressions import is_call_of

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Called, Code

_RACE = re.compile(r"\b(race|win\w*|finish\w*|arriv\w*|fastest|medals?|podium|as they)\b", re.IGNORECASE)


def is_race(code: Code) -> bool:
    """Tell whether a file speaks of a race, or the like, which wants the order in which results come."""
    return _RACE.search(code.words) is not None


def targets(call: Called) -> set[str]:
    """Return what is bound to the value of the statement in which a call stands."""
    return {ast.unparse(target) for node in call.around if isinstance(node, ast.Assign) for target in node.targets}


def loops_over(call: Called) -> list[ast.For]:
    """Return the loops that go through what a call brings."""
    return [node for node in call.around if isinstance(node, ast.For) and call.node in ast.walk(node.iter)]


def filled(loop: ast.For) -> set[str]:
    """Return the lists that a loop fills, turn by turn."""
    calls = [node.func for node in ast.walk(loop) if isinstance(node, ast.Call)]
    found = {ast.unparse(one.value) for one in calls if isinstance(one, ast.Attribute) and one.attr == "append"}
    stored = (node for node in by_number(loop, numbers_of(loop)) if isinstance(node.ctx, ast.Store))
    return found | {ast.unparse(node.value) for node in stored}


def is_in_sorted(call: Called) -> bool:
    """Tell whether what a call brings is sorted at once."""
    return any(is_call_of(node, "sorted") for node in call.around)


def is_sorted_later(code: Code, names: set[str]) -> bool:
    """Tell whether a list of one of these names is sorted somewhere."""
    sorts = [one.receiver for one in code.methods("sort") if one.receiver is not None]
    return bool(names & {*map(ast.unparse, sorts)})
