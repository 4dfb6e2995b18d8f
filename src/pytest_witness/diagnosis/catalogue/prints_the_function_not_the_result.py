"""The name of the function stands where the result is meant."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.functions import functions_of, inside, items_for, returns
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_FUNCTION = re.compile(  # as Python itself writes it: what an object says of itself may begin with any word
    r"<(?:function (?=\S+ at 0x)|built-in function (?=\S+>)|(?:built-in|bound) method (?=\S+ of ))"
    r"(?P<name>(?:[\w.]|<\w+>)+)"
)
_OBJECT = re.compile(r"<(?!function|built-in|bound)[\w.]*(?:(?: object)? at 0x| state=|Process name=|Process\()")
_ON_PURPOSE = re.compile(r"\b(function|method|callable|object|target|type|kind)s?\b", re.IGNORECASE)
_KINDS = ("function", "builtin_function_or_method", "method")


def signs(case: Case) -> Found | None:
    """A function was printed, or came back."""
    for text in case.run.stdout:
        shown = _FUNCTION.search(text)
        if shown and (case.graded or not (_is_meant(case, text[: shown.start()]) or _has_none(case, shown["name"]))):
            return Found(CERTAIN, _values(case, shown["name"], f"The line {text!r}"))
    for one in case.opaque:
        if one.type.rpartition(".")[2] in _KINDS:
            shown = _FUNCTION.search(one.text)
            return Found(CERTAIN, _values(case, shown["name"] if shown else "a function", "What came back"))
    return None


def _is_meant(case: Case, label: str) -> bool:
    """Tell whether a script shows the function itself: it says so before it, or shows other objects as well."""
    others = {found.group() for line in case.main_words for found in _OBJECT.finditer(line)}
    return _ON_PURPOSE.search(label) is not None or len(others) > 1 or _is_one_of_several(case.code)


def _has_none(case: Case, name: str) -> bool:
    """Tell whether a function makes nothing that could be meant, or what is printed is what hands it over."""
    function = case.code.functions.get(name.rpartition(".")[2])
    if function is None:
        return False
    if not returns(function) and not any(isinstance(node, ast.Assign | ast.AugAssign) for node in inside(function)):
        return True
    code = case.code
    given = [code.target_of(call) for call in code.processes] + [call.argument(0, "func") for call in code.handed_out()]
    tables = {ast.unparse(part.value) for part in given if isinstance(part, ast.Subscript)}
    return any(ast.unparse(part) in tables for part in _printed(code))


def _is_one_of_several(code: Code) -> bool:
    """Tell whether an item is printed of a list of functions, which are handed over one by one: it shows which."""
    lists = [code.resolved(part.value) for part in _printed(code) if isinstance(part, ast.Subscript)]
    for loop in (node for node in code.bindings if isinstance(node, ast.For)):
        names = [part.id for part in ast.walk(loop) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)]
        printed = {part.id for part in _printed(code) if isinstance(part, ast.Name) and names.count(part.id) > 1}
        lists += [code.resolved(items) for name in printed if (items := items_for(loop, name)) is not None]
    return any(len(functions_of(code, one) or _of_the_library(code, one)) > 1 for one in lists)


def _of_the_library(code: Code, node: ast.expr | None) -> list[ast.expr]:
    parts = node.values if isinstance(node, ast.Dict) else getattr(node, "elts", [])
    return [part for part in parts if isinstance(part, ast.Attribute) and code.names.full(part)]


def _printed(code: Code) -> list[ast.expr]:
    return [part for call in code.calls_of("print") for part in call.node.args]


def _values(case: Case, name: str, where: str) -> dict[str, object]:
    short = name.rpartition(".")[2]
    return {"name": short, "where": where, "line": _line(case, short)}


def _line(case: Case, name: str) -> str:
    lines = [
        number
        for number, text in enumerate(case.code.lines, 1)
        if re.search(rf"(print|return).*\b{name}\b(?!\()", text)
    ]
    return f"on line {lines[0]}" if lines else "there"


MISCONCEPTION = Misconception(
    slug="prints-the-function-not-the-result",
    question="Why is <function ... at 0x...> printed?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="{where} shows the function {name} itself, where a result is meant.",
    why="A function's name without parentheses stands for the function, not for what it returns, which has a name "
    "of its own.",
    step="Write the name of the result in place of {name} {line}.",
    wrong="""
from multiprocessing import Process


def double(steps):
    result = steps * 2
    print("steps:", double)


if __name__ == "__main__":
    process = Process(target=double, args=(400,))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def double(steps):
    result = steps * 2
    print("steps:", result)


if __name__ == "__main__":
    process = Process(target=double, args=(400,))
    process.start()
    process.join()
""",
    symptoms=("<function ... at 0x...>", "an object instead of the result"),
)
