"""Whether results are told with the numbers of the turns in which they come, as if these were those of the inputs."""

from __future__ import annotations

import ast
import itertools
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs.arrival import is_race, loops_over
from pytest_witness.diagnosis.signs.belonging import inputs_of, tells_whose
from pytest_witness.diagnosis.signs.numbering import numbers_of
from pytest_witness.diagnosis.signs.written_order import came_in_order
from pytest_witness.diagnosis.source.calls import text_of
from pytest_witness.diagnosis.source.expressions import is_call_of
from pytest_witness.diagnosis.source.functions import functions_of, parameters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

_IN_SEQUENCE = ("verse", "chapter", "page", "line", "step", "part", "stanza", "act", "scene", "paragraph", "sentence")


def is_numbered(case: Case, call: Called) -> bool:
    """Tell whether each result is told with the number of its turn as that of its input: ``Chapter 1`` of CHAPTERS.

    They were not seen to come in the order in which the texts of the inputs are written.
    """
    code = case.code
    loops = loops_over(call)
    if not loops or is_race(code) or came_in_order(case):
        return False
    if _is_called_as_input(code, call, loops[0]):
        return True
    inputs = {text.lower().rpartition(".")[2] for text in inputs_of(code, call)}
    known = tells_whose(code, call, loops)
    for node in ast.walk(loops[0]):
        for noun in _before_a_number(node, numbers_of(loops[0])):
            if inputs & {f"{noun}s", f"{noun}es", f"{noun[:-1]}ies"} and (noun in _IN_SEQUENCE or not known):
                return True
    return False


def _is_called_as_input(code: Code, call: Called, loop: ast.For) -> bool:
    """Tell whether the number of the turn bears the name that the function gives its input, and is told as this."""
    known = {name for one in functions_of(code, call.argument(0, "func")) for name in parameters(one)}
    numbers = numbers_of(loop) & known
    return any(
        isinstance(part, ast.Name) and part.id in numbers for node in ast.walk(loop) for part in _told_parts(node)
    )


def _before_a_number(node: ast.AST, numbers: set[str]) -> Iterator[str]:
    """Yield the words that stand right before one of these numbers, where it is no ``1 of 3``, in a text or a call."""
    parts = _told_parts(node)
    for before, its, after in zip(parts, parts[1:], [*parts[2:], ast.Constant("")], strict=False):
        of_all = re.match(r"\s*(of|/|out of)(?!\w)", text_of(after))
        if isinstance(its, ast.Name) and its.id in numbers and not of_all:
            yield re.sub(r"\W+$", "", text_of(before)).lower().rpartition(" ")[2]


def _told_parts(node: ast.AST) -> list[ast.expr]:
    """Return the texts and the values of which a line is made, one after the other."""
    if isinstance(node, ast.JoinedStr):
        return [part.value if isinstance(part, ast.FormattedValue) else part for part in node.values]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return _woven(re.split(r"%[\d.]*[a-z]", text_of(node.left)), getattr(node.right, "elts", [node.right]))
    if not isinstance(node, ast.Call):
        return []
    if isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return _woven(re.split(r"\{[^}]*\}", text_of(node.func.value)), node.args)
    return [one.args[0] if is_call_of(one, "str") else one for one in node.args]


def _woven(texts: list[str], values: list[ast.expr]) -> list[ast.expr]:
    pairs = itertools.zip_longest([ast.Constant(text) for text in texts], values)
    return [part for pair in pairs for part in pair if part is not None]
