"""Only the first bytes, or the first line, of a page are read."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import downloading, value_is_wrong
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The counts are too small, and a page is read once, up to a number of bytes or to the end of a line."""
    if not value_is_wrong(case):
        return None
    functions = downloading(case.code)
    for call in case.code.methods("read", "read1", "readline"):
        size = number(case.code.resolved(call.argument(0, "amt")))
        once = call.loop is None or isinstance(call.loop, ast.comprehension)
        if call.function in functions and once and ((size is not None and size > 0) or call.method == "readline"):
            return Found(CERTAIN if _is_less(case) else LIKELY, {"line": call.line, "what": f"{call.method}()"})
    for node, _ in case.code.walk():
        if not isinstance(node, ast.Subscript) or not isinstance(node.slice, ast.Slice) or node.slice.lower is not None:
            continue
        size = number(case.code.resolved(node.slice.upper))
        if size is not None and size > 0 and _is_less(case) and _is_page(node.value):
            return Found(LIKELY, {"line": node.lineno, "what": f"[:{size}]"})
    return None


def _is_page(node: ast.expr) -> bool:
    """Tell whether the text of a page is cut: something that was read there, or text of it."""
    return isinstance(node, ast.Call | ast.Name | ast.Attribute)


def _is_less(case: Case) -> bool:
    got, expected = case.got, case.expected
    if isinstance(got, int) and isinstance(expected, int):
        return got < expected
    return isinstance(got, list) and isinstance(expected, list)


MISCONCEPTION = Misconception(
    slug="reads-only-the-beginning",
    question="How much of a page does read() give?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="Long pages have too small a count: {what} on line {line} takes the beginning of a page only.",
    why="read(n) gives at most n bytes, readline() one line, and [:n] what stands before place n. What comes "
    "after them is not looked at.",
    step="Take all of the page on line {line}: read() with empty parentheses gives it.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def words(url):
    return len(urlopen(url).read(8).decode().split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, ["data:,tea", "data:,tea%20or%20coffee%20or%20milk"]))
""",
    right="""
from multiprocessing import Pool
from urllib.request import urlopen


def words(url):
    return len(urlopen(url).read().decode().split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, ["data:,tea", "data:,tea%20or%20coffee%20or%20milk"]))
""",
    asked=True,
    symptoms=("long pages have too few words", "the numbers are too small"),
)
