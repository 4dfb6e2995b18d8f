"""What stands as the arguments of a process or of a pool's task, all of them in one piece: ``args=data``."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.functions import functions_of, name_of, parameters

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case, Trouble
    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.diagnosis.source.functions import Function

_ITERATES = ("sum", "len", "min", "max", "sorted", "map", "list", "enumerate", "reversed")


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
    return any(takes_apart(one) for one in functions_given(case, call))


def takes_apart(function: Function) -> bool:
    """Tell whether a function goes through the items of one of its parameters, or gives each item a name."""
    names = set(parameters(function))
    for node in ast.walk(function):
        looked = node.iter if isinstance(node, ast.For | ast.comprehension) else None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ITERATES and node.args:
            looked = node.args[0]
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
            looked = node.value
        if isinstance(looked, ast.Name) and looked.id in names:
            return True
    return False


def in_parentheses(code: Code, node: ast.expr) -> bool:
    """Tell whether an expression stands in parentheses of its own, ``(name)``, which are none of a call."""
    before = code.lines[node.lineno - 1].encode()[: node.col_offset].decode().rstrip() if code.lines else ""
    after = code.lines[(node.end_lineno or node.lineno) - 1].encode()[node.end_col_offset :].decode().lstrip()
    return before[-1:] == "(" and after[:1] == ")" and not before[:-1].rstrip()[-1:].isidentifier()


def functions_given(case: Case, call: Called) -> list[Function]:
    """Return the functions that may get these arguments."""
    return functions_of(case.code, case.code.target_of(call) or call.argument(0, "func"))
