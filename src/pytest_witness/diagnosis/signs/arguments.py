"""What stands as the arguments of a process or of a pool's task, all of them in one piece: ``args=data``."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import ONE_CALL
from pytest_witness.diagnosis.source.functions import functions_of, given_by, name_of, parameters

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case, Trouble
    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.diagnosis.source.functions import Function

_BUILT_IN = ("sum", "len", "min", "max", "sorted", "list", "tuple", "set", "enumerate", "reversed", "any", "all")
_ITERATES = (*_BUILT_IN, "Counter", "mean", "median", "fmean", "join", "shuffle", "choice", "extend", "deque")
_SECOND = ("map", "filter")  # go through what they are given after the function
_DEEP = 3  # steps from a function to those that it hands a parameter on to


def wrong_number(case: Case) -> Trouble | None:
    """Return the exception of a function that got another number of arguments than it takes."""
    return case.trouble("TypeError", says=("positional argument", "given")) or case.trouble(
        "TypeError", says=("missing", "required positional argument")
    )


def is_called(case: Case, call: Called, trouble: Trouble) -> bool:
    """Tell whether an exception may be about the function that gets these arguments: its name, or none, is known."""
    functions = functions_given(case, call)
    return not functions or any(f"{name_of(one)}()" in trouble.message for one in functions)


def taken_apart(case: Case, call: Called) -> bool:
    """Tell whether the function that gets these arguments goes through the items of one of its parameters."""
    return any(takes_apart(case.code, one) for one in functions_given(case, call))


def takes_apart(code: Code, function: Function, names: set[str] | None = None, deep: int = _DEEP) -> bool:
    """Tell whether a function goes through the items of one of its parameters, or gives each item a name.

    Itself, or another one of the file to which it hands the parameter on; only of these `names`, if they are said.
    """
    names = set(parameters(function)) if names is None else names
    for node in ast.walk(function):
        looked = node.iter if isinstance(node, ast.For | ast.comprehension) else None
        if isinstance(node, ast.Call):
            looked = _gone_through(node)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
            looked = node.value
        if isinstance(looked, ast.Name) and looked.id in names:
            return True
    on = [pair for node in ast.walk(function) for pair in _handed_on(code, node, names)] if deep else []
    return any(takes_apart(code, other, its, deep - 1) for other, its in on)


def handed_on(code: Code, functions: list[Function], deep: int = _DEEP) -> list[Function]:
    """Return these functions, and those to which they hand on one of their parameters, step by step."""
    nodes = [(node, set(parameters(one))) for one in functions if deep for node in ast.walk(one)]
    others = [other for node, names in nodes for other, _ in _handed_on(code, node, names)]
    return [*functions, *(handed_on(code, others, deep - 1) if others else [])]


def _handed_on(code: Code, node: ast.AST, names: set[str]) -> list[tuple[Function, set[str]]]:
    """Return the functions of the file that a call hands some of these names to, with what it is called there."""
    found = []
    for other in functions_of(code, node.func) if isinstance(node, ast.Call) else []:
        given = given_by(other, node.args, node.keywords)  # type: ignore[attr-defined]
        its = {name for name, value in given if isinstance(value, ast.Name) and value.id in names}
        found += [(other, its)] if its else []
    return found


def _gone_through(call: ast.Call) -> ast.expr | None:
    """Return that of what a call is given whose items it goes through."""
    name = ast.unparse(call.func).rpartition(".")[2]
    place = 0 if name in _ITERATES else 1 if name in _SECOND else len(call.args)
    return call.args[place] if place < len(call.args) else None


def unwrapped(piece: ast.expr) -> ast.expr:
    """Return what a tuple of arguments is made from, item by item: of ``tuple(text)`` and ``(*text,)`` the text."""
    if isinstance(piece, ast.Call) and ast.unparse(piece.func) in ("tuple", "list") and len(piece.args) == 1:
        return piece.args[0]
    parts = piece.elts if isinstance(piece, ast.Tuple | ast.List) else []
    return parts[0].value if len(parts) == 1 and isinstance(parts[0], ast.Starred) else piece


def in_parentheses(code: Code, node: ast.expr) -> bool:
    """Tell whether an expression stands in parentheses of its own, ``(name)``, which are none of a call."""
    before = code.lines[node.lineno - 1].encode()[: node.col_offset].decode().rstrip() if code.lines else ""
    after = code.lines[(node.end_lineno or node.lineno) - 1].encode()[node.end_col_offset :].decode().lstrip()
    return before[-1:] == "(" and after[:1] == ")" and not before[:-1].rstrip()[-1:].isidentifier()


def functions_given(case: Case, call: Called) -> list[Function]:
    """Return the functions that may get these arguments."""
    own = call.method in ONE_CALL
    return functions_of(case.code, call.argument(0, "func") if own else case.code.target_of(call))
