"""The value is of another type than asked for: text in place of numbers."""

import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import Fix, Found, Misconception

_WORDS = {
    str: "text",
    bytes: "bytes",
    bool: "True or False",
    dict: "a dict",
    set: "a set",
    int: "a number",
    float: "a number",
}


def signs(case: Case) -> Found | None:
    """A value, or the items of it, has another type than what was expected."""
    if not case.graded or case.run.outcome != "returned":
        return None
    value = case.run.value
    got = _kind(case.got if case.asked else value)
    expected = _kind(case.expected) if case.asked else ""
    values = {
        "function": case.function or "?",
        "got": got,
        "expected": expected or "a number",
        "value": repr(value)[:50],
    }
    if case.asked:
        differ = got and expected and got != expected
        return Found(0.5, values) if differ else None
    # Nothing was compared: then only text is known for certain to be no figure.
    return Found(0.5, values) if _is_figure(value) else None


def _is_figure(value: object) -> bool:
    """Tell whether a value is text that begins like a number, or a list of such."""
    while isinstance(value, list | tuple) and value:
        value = value[0]
    return isinstance(value, str) and re.match(r"-?\d", value) is not None


def _kind(value: object) -> str:
    while isinstance(value, list | tuple) and value:
        value = value[0]
    return _WORDS.get(type(value), "")


MISCONCEPTION = Misconception(
    slug="wrong-type",
    question="Is a number in a text a number?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="{function} returned {got} where {expected} was asked for: {value}.",
    why="A text that looks like a number is still a text: nobody can compare it with a number, or compute with "
    "it. Make it look nice when you print it, not before.",
    step="Return the value itself, without str(), quotes or an f-string around it.",
    wrong="""
def mean(numbers):
    return f"{sum(numbers) / len(numbers):.2f}"


if __name__ == "__main__":
    print(mean([1, 2, 4]))
""",
    right="""
def mean(numbers):
    return sum(numbers) / len(numbers)


if __name__ == "__main__":
    print(f"{mean([1, 2, 4]):.2f}")
""",
    asked=True,
    example={"expected": "a list", "function": "cubes", "got": "a tuple", "value": "(8, 27)"},
    symptoms=("quotes around the numbers", "TypeError: unsupported operand"),
)
