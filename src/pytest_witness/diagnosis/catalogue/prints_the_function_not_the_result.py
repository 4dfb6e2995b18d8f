"""The name of the function stands where the result is meant."""

import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_FUNCTION = re.compile(r"<(?:function|built-in (?:function|method)|bound method) (?P<name>[\w.<>]+)")
_KINDS = ("function", "builtin_function_or_method", "method")


def signs(case: Case) -> Found | None:
    """A function was printed, or came back."""
    for text in case.run.stdout:
        if shown := _FUNCTION.search(text):
            return Found(CERTAIN, _values(case, shown["name"], f"The line {text!r}"))
    for one in case.opaque:
        if one.type.rpartition(".")[2] in _KINDS:
            shown = _FUNCTION.search(one.text)
            return Found(CERTAIN, _values(case, shown["name"] if shown else "a function", "What came back"))
    return None


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
