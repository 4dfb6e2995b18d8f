"""Whether results that come as they are ready are taken to be in the order of the inputs."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs.arrival import filled, is_in_sorted, is_race, is_sorted_later, loops_over, targets
from pytest_witness.diagnosis.signs.belonging import inputs_of
from pytest_witness.diagnosis.signs.pairing import is_paired
from pytest_witness.diagnosis.signs.told_numbers import is_numbered
from pytest_witness.diagnosis.signs.written_order import came_in_order_in_a_line
from pytest_witness.diagnosis.source.expressions import is_call_of, loads
from pytest_witness.diagnosis.source.functions import bound, inside
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Found

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

_GLUE = ("", " ", b"", b" ")
_COUNTING = ("Counter", "len", "sorted", "set", "sum", "max", "min")


def order_assumed(case: Case, calls: list[Called]) -> Found | None:
    """Tell whether results that these calls bring as they come are taken to be in the order of the inputs."""
    if not calls:
        return None
    call = calls[0]
    values = {"line": call.line, "name": ast.unparse(call.receiver) if call.receiver is not None else ""}
    if case.graded:
        return Found(CERTAIN, values) if case.shuffled and not is_sorted(case) else None
    paired = [
        one
        for one in calls
        if any(is_paired(case.code, its, inputs_of(case.code, one)) for its in _with_callers(case.code, one))
    ]
    paired += [one for one in calls if is_numbered(case, one)]
    if paired:
        return Found(LIKELY, {**values, "line": paired[0].line})
    glued = [one for one in calls if _is_glued(case.code, one)] if len(case.workers) > 1 else []
    in_order = came_in_order_in_a_line(case) if glued else None
    if not glued or in_order or is_race(case.code):
        return None
    return Found(LIKELY if in_order is False else POSSIBLE, {**values, "line": glued[0].line})


def _with_callers(code: Code, call: Called, deep: int = 2) -> list[Called]:
    """Return a call, and the calls of the functions that return what it brings as it comes, in a list or one by one."""
    function = code.functions.get(call.function)
    loops = loops_over(call)
    kept = {name for loop in loops for name in filled(loop)} | targets(call)
    by_key = any(isinstance(node, ast.DictComp) or is_call_of(node, "sorted") for node in call.around)
    if function is None or deep == 0 or by_key or is_sorted_later(code, kept):
        return [call]
    out = [node for node in inside(function) if isinstance(node, ast.Return) and node.value is not None]
    gives = any(node in call.around or ast.unparse(node.value) in kept for node in out)  # type: ignore[arg-type]
    gives = gives or any(isinstance(part, ast.Yield) for loop in loops for part in ast.walk(loop))
    callers = code.callers(function) if gives else []
    return [call, *(one for caller in callers for one in _with_callers(code, caller, deep - 1))]


def _is_glued(code: Code, call: Called) -> bool:  # noqa: C901
    """Tell whether what a call brings is put together to one running text, without a line or a comma between."""
    joins = [one for one in code.methods("join") if isinstance(one.receiver, ast.Constant) and not one.node.keywords]
    joins = [one for one in joins if one.receiver.value in _GLUE]  # type: ignore[union-attr]
    if any(one.node in call.around for one in joins):
        return not is_in_sorted(call)
    names = set()
    for node in call.around:
        if isinstance(node, ast.Assign):  # parts = list(pool.imap_unordered(...))
            names |= {ast.unparse(target) for target in node.targets}
        elif isinstance(node, ast.For) and any(part is call.node for part in ast.walk(node.iter)):
            turn = {part.id for part in ast.walk(node.target) if isinstance(part, ast.Name)}
            if any(isinstance(part, ast.Subscript | ast.If) and loads(part, turn) for part in ast.walk(node)):
                return False  # each is known by what it belongs to
            for part in node.body:
                if isinstance(part, ast.AugAssign | ast.Assign) and loads(part.value, turn) and _adds_text(code, part):
                    return True
                if isinstance(part, ast.Expr) and isinstance(part.value, ast.Call) and loads(part.value, turn):
                    called = part.value.func
                    if isinstance(called, ast.Attribute) and called.attr == "append":
                        names.add(ast.unparse(called.value))
    if any(one.method in ("sort", "sorted") and names & set(ast.unparse(one.node).split(".")) for one in code.calls):
        return False
    return any(ast.unparse(given) in names for one in joins for given in one.node.args)


def _adds_text(code: Code, node: ast.AugAssign | ast.Assign) -> bool:
    """Tell whether it adds to a text that began empty, and no more than a space with each part."""
    target = node.target if isinstance(node, ast.AugAssign) else node.targets[0]
    if isinstance(node, ast.Assign) and not _begins_with(node.value, ast.unparse(target)):
        return False
    began = [value for value in bound(code, target) if isinstance(value, ast.Constant)]
    constants = [part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)]
    texts = [value for value in constants if isinstance(value, str | bytes)]
    glued = any(value.value in ("", b"") for value in began) and all(text in _GLUE for text in texts)
    return glued and not _only_counted(code, ast.unparse(target))


def _begins_with(node: ast.expr, text: str) -> bool:
    """Tell whether a sum has this as its first part."""
    while isinstance(node, ast.BinOp):
        node = node.left
        if ast.unparse(node) == text:
            return True
    return False


def _only_counted(code: Code, name: str) -> bool:
    """Tell whether a text is used only where the order of its letters is all the same: they are counted, or sorted."""
    names = [(node, around) for node, around in code.walk() if isinstance(node, ast.Name) and node.id == name]
    uses = [around for node, around in names if isinstance(node.ctx, ast.Load)]
    calls = [outer for outer, *_ in uses if not (isinstance(outer, ast.BinOp))]
    given = [ast.unparse(one.func).rpartition(".")[2] for one in calls if isinstance(one, ast.Call)]
    counts = [one for one in calls if isinstance(one, ast.Attribute) and one.attr == "count"]
    return bool(calls) and len(calls) == len(counts) + sum(one in _COUNTING for one in given)


def is_sorted(case: Case) -> bool:
    """Tell whether the program itself put the results in the order of their size."""
    if not isinstance(case.got, list) or not any(
        one.name == "sorted" or one.method == "sort" for one in case.code.calls
    ):
        return False
    try:
        return case.got == sorted(case.got)
    except TypeError:
        return False
