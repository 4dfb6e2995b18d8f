"""The ranges that a file hands out, beside what it says of them or was asked for."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import LIKELY, Found

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

_ROUND = 5  # who counts, counts to a multiple of it
_FROM_TO = re.compile(
    r"\b(\d+)(?:\s+(?:to|through|until|till|up\s+to|bis)\s+|\s*(?:\.\.\.?|\u2026|\u2013)\s*|-)(\d+)\b", re.IGNORECASE
)
_TO_A_NAME = re.compile(r"\b1\s*(?:to|through|until|up\s+to|\.\.\.?|-)\s*\{(\w+)\}", re.IGNORECASE)


def said(case: Case) -> Found | None:
    """Tell whether the file itself says from where to where, and its range ends one before."""
    said = {(int(match[1]), int(match[2])) for line in case.code.lines for match in _FROM_TO.finditer(line)}
    lasts = {last for first, last in said if first == 1 and last > 1}
    names = {match[1] for line in case.code.lines for match in _TO_A_NAME.finditer(line)}
    handed = {id(call.argument(1, "iterable")) for call in case.code.mapped}
    asked = _asked(case) if case.graded and case.about_value else None
    if asked is not None:
        return asked
    for call in case.code.calls_of("range"):
        ends = [number(case.code.resolved(argument)) for argument in call.node.args]
        if lasts and _begins_at_nothing(case, call):
            told = f"the file speaks of 1 to {max(lasts)}"
            return Found(LIKELY + 0.05, {"line": call.line, "text": ast.unparse(call.node), "told": told})
        whole = len(ends) == 1 and (id(call.node) in handed or _is_given(case, call)) and not _adds_one_later(case)
        short = ends[-1] in lasts and (ends[0] == 1 or whole) if ends[:2] else False
        last = call.node.args[-1] if len(call.node.args) == len(("first", "last")) else None
        named = ends[0] == 1 and isinstance(last, ast.Name) and last.id in names
        if short or (named and (id(call.node) in handed or _is_given(case, call))):
            told = f"the file speaks of 1 to {ast.unparse(call.node.args[-1])}"
            return Found(LIKELY, {"line": call.line, "text": ast.unparse(call.node), "told": told})
    return None


def adds(node: ast.AST) -> bool:
    """Tell whether an expression is a sum."""
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)


def _asked(case: Case) -> Found | None:
    """Tell whether a script whose values were refused hands out a range that has not the numbers it should have."""
    code = case.code
    handed = {id(_plain(code, call.argument(1, "iterable"))) for call in code.mapped}
    for call in code.calls_of("range"):
        ends = [number(code.resolved(argument)) for argument in call.node.args]
        told = _off(case, [0, *ends] if len(ends) == 1 else ends)
        if ends[0] != 1 and any(adds(node) for node, _ in code.walk()):
            continue  # what is missing may be added later
        if told and (id(call.node) in handed or _is_given(case, call)):
            return Found(LIKELY, {"line": call.line, "text": ast.unparse(call.node), "told": told})
    return None


def _plain(code: Code, node: ast.expr | None) -> ast.expr | None:
    """Return the range that an expression is made of, where its numbers stay as they are."""
    node = code.resolved(node)
    if isinstance(node, ast.Call) and _gathers(node) and node.args:
        return _plain(code, node.args[0])
    if isinstance(node, ast.ListComp) and ast.unparse(node.elt) == ast.unparse(node.generators[0].target):
        return code.resolved(node.generators[0].iter)
    return node


def _off(case: Case, ends: list[int | float | None]) -> str:
    """Return in what way a range is surely another one than was asked for; empty where it may be right.

    By the number of values that were expected, or else because what people count to is a round number.
    """
    first, last = ends if len(ends) == len(("first", "last")) else (None, None)
    if not isinstance(first, int) or not isinstance(last, int) or last <= first:
        return ""
    many = len(case.expected) if case.asked and isinstance(case.expected, list) else None
    if first == 0 and (last == many or last % _ROUND == 0):
        return "the numbers begin with 0"
    short = last - first == many - 1 if many is not None else (first == 1 and last % _ROUND == 0)
    if short:
        return f"the numbers end with {last - 1}"
    late = first == len((0, 1)) and last % _ROUND == 1
    return "the numbers begin with 2" if late else ""


def _is_given(case: Case, call: Called) -> bool:
    """Tell whether the numbers of a range are handed over as they are: to a process, one by one, or by a name."""
    code = case.code
    outer = next((node for node in call.around if not _gathers(node)), None)
    if isinstance(outer, ast.Assign):
        names = {ast.unparse(target) for target in outer.targets}
        return any(ast.unparse(one.argument(1, "iterable") or ast.Constant(None)) in names for one in code.mapped)
    if not isinstance(outer, ast.For | ast.comprehension) or not isinstance(outer.target, ast.Name):
        return False
    name = outer.target.id
    loop = outer if isinstance(outer, ast.For) else next((one for one in call.around[1:] if one is not outer), outer)
    pieces = [piece for one, piece in code.bundles if loop in one.around]
    pieces += [ast.Tuple(one.node.args[1:]) for one in code.handed_out("submit") if loop in one.around]
    return any(
        isinstance(piece, ast.Tuple | ast.List)
        and any(isinstance(part, ast.Name) and part.id == name for part in piece.elts)
        for piece in pieces
    )


def _gathers(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) in ("list", "tuple")


def _begins_at_nothing(case: Case, call: Called) -> bool:
    """Tell whether it is the range of one share, ``range(part * 5, part * 5 + 5)``, where the first share is number 0.

    Its numbers are used as they are: neither as places in a list, nor with one added.
    """
    code = case.code
    if len(call.node.args) != len(("first", "last")):
        return False
    first, last = code.resolved(call.node.args[0]), code.resolved(call.node.args[1])
    if not (isinstance(first, ast.BinOp) and isinstance(first.op, ast.Mult) and isinstance(last, ast.BinOp)):
        return False
    if isinstance(last.op, ast.Add) and number(last.right) == 1:
        return False
    if isinstance(last.op, ast.Add) and isinstance(last.left, ast.BinOp) and number(last.right) is None:
        return False
    shares = {node.id for node in ast.walk(first) if isinstance(node, ast.Name)}
    counted = any(isinstance(node, ast.For | ast.comprehension) and _counts(code, node.iter) for node, _ in code.walk())
    counted = counted or any(_counts(code, one.argument(1, "iterable")) for one in code.mapped)
    return bool(shares) and counted and not _used_as_place(call)


def _counts(code: Code, node: ast.expr | None) -> bool:
    """Tell whether something is ``range(4)``, which begins with 0."""
    node = code.resolved(node)
    return isinstance(node, ast.Call) and code.names.full(node.func) == "range" and len(node.args) == 1


def _used_as_place(call: Called) -> bool:
    """Tell whether the numbers of a range are places in a list, or get one added."""
    outer = next((node for node in call.around if isinstance(node, ast.For | ast.comprehension)), None)
    if outer is None or not isinstance(outer.target, ast.Name):
        return True
    name = outer.target.id
    whole = next((node for node in call.around if isinstance(node, ast.FunctionDef)), call.around[-1])
    for node in ast.walk(whole):
        parts = [node.slice] if isinstance(node, ast.Subscript) else []
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and number(node.right) == 1:
            parts.append(node.left)
        if any(isinstance(one, ast.Name) and one.id == name for part in parts for one in ast.walk(part)):
            return True
    return False


def _adds_one_later(case: Case) -> bool:
    """Tell whether one is added to something somewhere: so numbers that begin with 0 are turned into others."""
    sums = [node for node, _ in case.code.walk() if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)]
    return any(1 in (number(node.left), number(node.right)) for node in sums)
