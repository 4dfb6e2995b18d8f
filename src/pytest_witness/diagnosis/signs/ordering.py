"""Whether results that come as they are ready are taken to be in the order of the inputs."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.functions import bound
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Found

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

_GLUE = ("", " ", b"", b" ")
_TELLING = 3  # letters
_RACE = re.compile(r"\b(race|win\w*|finish\w*|arriv\w*|fastest|as they)\b", re.IGNORECASE)  # who wants that order


def order_assumed(case: Case, calls: list[Called]) -> Found | None:
    """Tell whether results that these calls bring as they come are taken to be in the order of the inputs."""
    if not calls:
        return None
    call = calls[0]
    values = {"line": call.line, "name": ast.unparse(call.receiver) if call.receiver is not None else ""}
    if case.graded:
        return Found(CERTAIN, values) if case.shuffled and not is_sorted(case) else None
    paired = [one for one in calls if any(_pairs(node) for node in one.around) or _is_paired_later(case.code, one)]
    if paired:
        return Found(LIKELY, {**values, "line": paired[0].line})
    glued = [one for one in calls if _is_glued(case.code, one)] if len(case.workers) > 1 else []
    in_order = _in_order(case) if glued else None
    if not glued or in_order or _RACE.search(case.code.words):
        return None
    return Found(LIKELY if in_order is False else POSSIBLE, {**values, "line": glued[0].line})


def _is_glued(code: Code, call: Called) -> bool:  # noqa: C901
    """Tell whether what a call brings is put together to one running text, without a line or a comma between."""
    joins = [one for one in code.methods("join") if isinstance(one.receiver, ast.Constant) and not one.node.keywords]
    joins = [one for one in joins if one.receiver.value in _GLUE]  # type: ignore[union-attr]
    if any(one.node in call.around for one in joins):
        return not any(isinstance(node, ast.Call) and ast.unparse(node.func) == "sorted" for node in call.around)
    names = set()
    for node in call.around:
        if isinstance(node, ast.Assign):  # parts = list(pool.imap_unordered(...))
            names |= {ast.unparse(target) for target in node.targets}
        elif isinstance(node, ast.For) and any(part is call.node for part in ast.walk(node.iter)):
            turn = {part.id for part in ast.walk(node.target) if isinstance(part, ast.Name)}
            if any(isinstance(part, ast.Subscript | ast.If) and _loads(part, turn) for part in ast.walk(node)):
                return False  # each is known by what it belongs to
            for part in node.body:
                if isinstance(part, ast.AugAssign) and _loads(part.value, turn) and _adds_text(code, part):
                    return True
                if isinstance(part, ast.Expr) and isinstance(part.value, ast.Call) and _loads(part.value, turn):
                    called = part.value.func
                    if isinstance(called, ast.Attribute) and called.attr == "append":
                        names.add(ast.unparse(called.value))
    if any(one.method in ("sort", "sorted") and names & set(ast.unparse(one.node).split(".")) for one in code.calls):
        return False
    return any(ast.unparse(given) in names for one in joins for given in one.node.args)


def _loads(node: ast.AST, names: set[str]) -> bool:
    return any(isinstance(part, ast.Name) and part.id in names for part in ast.walk(node))


def _adds_text(code: Code, node: ast.AugAssign) -> bool:
    """Tell whether it adds to a text that began empty, and no more than a space with each part."""
    began = [value for value in bound(code, node.target) if isinstance(value, ast.Constant)]
    constants = [part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)]
    texts = [value for value in constants if isinstance(value, str | bytes)]
    return any(value.value in ("", b"") for value in began) and all(text in _GLUE for text in texts)


def _in_order(case: Case) -> bool | None:
    """Tell whether texts of the source came in a line of the main program as they are written; None if none came."""
    constants = [node for node in ast.walk(case.code.tree) if isinstance(node, ast.Constant)]
    texts = [node.value.strip().lower() for node in constants if isinstance(node.value, str) and node.value.strip()]
    for line in map(str.lower, case.main_lines):
        places = [line.find(text) for text in texts if len(text) >= _TELLING and text in line]
        if len(places) > 1:
            return places == sorted(places)
    return None


def _is_paired_later(code: Code, call: Called) -> bool:
    """Tell whether results are put into a list as they come, and then taken for those of the inputs, place by place."""
    names = set()
    for node in call.around:
        if isinstance(node, ast.Assign):
            names |= {ast.unparse(target) for target in node.targets}
        elif isinstance(node, ast.For) and any(part is call.node for part in ast.walk(node.iter)):
            inside = [
                part for part in ast.walk(node) if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute)
            ]
            names |= {ast.unparse(part.func.value) for part in inside if part.func.attr == "append"}  # type: ignore[attr-defined]
            if _counts_through(node):
                return True
    if any(one.method in ("sort", "sorted") and names & set(ast.unparse(one.node).split(".")) for one in code.calls):
        return False
    return any(
        (_pairs(one.node) and names & {ast.unparse(given) for given in one.node.args})
        or any(isinstance(node, ast.For) and _counts_through(node, names) for node in one.around)
        for one in code.calls
    )


def _counts_through(loop: ast.For, names: Iterable[str] = ()) -> bool:
    """Tell whether a loop numbers the results, and takes something else by this number."""
    made = loop.iter
    if not (isinstance(made, ast.Call) and ast.unparse(made.func) == "enumerate" and made.args):
        return False
    if names and ast.unparse(made.args[0]) not in names:
        return False
    number = next(iter(getattr(loop.target, "elts", [])), None)
    return isinstance(number, ast.Name) and any(
        isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name) and node.slice.id == number.id
        for node in ast.walk(loop)
    )


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


def _pairs(node: ast.AST) -> bool:
    """Tell whether it is ``zip(...)`` of several."""
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "zip" and len(node.args) > 1
    )
