"""A range that ends, or begins, one too early or too late."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.shares import cut
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Fix, Found, Misconception

_ROUND = 5  # who counts, counts to a multiple of it
_FROM_TO = re.compile(
    r"\b(\d+)(?:\s+(?:to|through|until|till|up\s+to|bis)\s+|\s*(?:\.\.\.?|\u2026|\u2013)\s*|-)(\d+)\b", re.IGNORECASE
)
_TO_A_NAME = re.compile(r"\b1\s*(?:to|through|until|up\s+to|\.\.\.?|-)\s*\{(\w+)\}", re.IGNORECASE)


def signs(case: Case) -> Found | None:
    """One item is missing, or one is too many; the source leaves one out."""
    if not case.graded or case.function is None:
        return _said(case)
    if not case.about_value:
        return None
    both = _in_both(case)
    if both is not None:
        told = f"{case.got} came out, and {case.expected} was expected"
        return Found(LIKELY + 0.1, {"line": both.lineno, "text": ast.unparse(both), "told": told})
    if cut(case.code) is not None:
        return None
    where = _one_off(case)
    told = _compared(*case.lists) if case.lists is not None else _seen(case, where)
    if where is None and told.startswith("some"):
        where = next(
            (call.node for call in case.code.calls_of("range") if isinstance(call.node.args[-1], ast.Name)), None
        )
    if where is None or not told:
        return None
    sure = CERTAIN if case.lists is not None else POSSIBLE + 0.1 if case.hung else LIKELY + 0.1
    return Found(sure, {"line": where.lineno, "text": ast.unparse(where), "told": told})


def _in_both(case: Case) -> ast.expr | None:
    """Return a part that takes the next one's first item as well, ``x[first : last + 1]``; the sum is too large."""
    got, expected = case.got, case.expected
    if not case.asked or not isinstance(got, int) or not isinstance(expected, int) or got <= expected:
        return None
    for node, _ in case.code.walk():
        ends: tuple[ast.expr | None, ...] = ()
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and node.slice.step is None:
            ends = (node.slice.lower, node.slice.upper)
        elif isinstance(node, ast.Call) and case.code.names.full(node.func) == "range":
            ends = tuple(node.args)
        if len(ends) == len(("first", "last")) and isinstance(node, ast.expr):
            first, last = ends
            several = first is not None and number(first) is None
            adds = isinstance(last, ast.BinOp) and isinstance(last.op, ast.Add) and number(last.right) == 1
            if several and adds and ast.unparse(last.left) != ast.unparse(first):  # type: ignore[union-attr,arg-type]
                return node
    return None


def _seen(case: Case, where: ast.expr | None) -> str:
    """Return what was seen of a value that is no list, or of a list of which nobody knows what was expected."""
    if case.asked and isinstance(case.got, int) and isinstance(case.expected, int) and case.got != case.expected:
        shared = case.code.line_of("multiprocessing.Value", "multiprocessing.RawValue", "multiprocessing.sharedctypes.")
        if shared and case.expected - case.got not in _ends(case):
            return ""  # updates may have been lost
        return f"{case.got} came out, and {case.expected} was expected"
    value, given = case.run.value, _given(case)
    if (
        not case.asked
        and isinstance(value, list)
        and value
        and not isinstance(where, ast.BinOp)
        and given != len(value)
    ):
        return f"{len(value)} values came out"
    return "one side waited for an item that never came" if case.hung and not case.troubles else ""


def _items(case: Case) -> list[ast.expr]:
    """Return the items of the list that is the first argument, as they are written; none where it is something else."""
    try:
        call = ast.parse(f"f{case.run.arguments}", mode="eval").body
    except SyntaxError:
        return []
    first = call.args[0] if isinstance(call, ast.Call) and call.args else None
    return first.elts if isinstance(first, ast.List) else []


def _ends(case: Case) -> list[int | float | None]:
    """Return the first and the last number that was given."""
    items = _items(case)
    return [number(items[0]), number(items[-1])] if items else []


def _given(case: Case) -> int | None:
    """Return how many items the first argument has; None when it is too long to be told."""
    items = _items(case)
    long = any(isinstance(item, ast.Constant) and item.value is ... for item in items)
    return None if long or not items else len(items)


def _compared(got: list[object], expected: list[object]) -> str:
    """Return in what way one item is missing, or is too many, or each is one short; empty when it is not so."""
    if expected and got == expected[:-1]:
        return "the last item is missing"
    if expected and got == expected[1:]:
        return "the first item is missing"
    if got and expected in (got[:-1], got[1:]):
        return "there is one item too many"
    both = list(zip(got, expected, strict=False))
    if len(got) == len(expected) and all(type(a) is int and type(b) is int for a, b in both):
        less = {b - a for a, b in both if isinstance(a, int) and isinstance(b, int)}
        if less in ({0, 1}, {1}, {0, -1}, {-1}):
            return "some values are one too small" if 1 in less else "some values are one too large"
    return ""


def _one_off(case: Case) -> ast.expr | None:
    """Return the expression that leaves the first or the last out: ``range(1, len(x))``, ``x[:-1]``, ``limit - 1``."""
    own = case.code.functions.get("count_primes")  # its ranges are as they should be where it was given
    given = (
        {id(node) for node in ast.walk(own)} if own is not None and "range(2, limit + 1)" in ast.unparse(own) else set()
    )
    later: ast.expr | None = None
    for node, around in case.code.walk():
        if id(node) in given:
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range" and node.args:
            end = node.args[1] if len(node.args) > 1 else node.args[0]
            begins_late = (
                len(node.args[1:]) == 1 and number(node.args[0]) == 1 and number(end) is None and not _adds_one(end)
            )
            if begins_late or _less_one(end):
                return node
        elif (
            isinstance(node, ast.Subscript)
            and isinstance(node.slice, ast.Slice)
            and not _in_zip(around)
            and node.slice.step is None
        ):
            low, high = number(node.slice.lower), number(node.slice.upper)
            if (low == 1 and node.slice.upper is None) or (high == -1 and node.slice.lower is None):
                return node
        elif later is None and isinstance(node, ast.expr) and _less_one(node):
            later = node
    return later


def _in_zip(around: tuple[ast.AST, ...]) -> bool:
    """Tell whether this is half of ``zip(borders, borders[1:])``, which goes through neighbours."""
    return bool(around) and isinstance(around[0], ast.Call) and ast.unparse(around[0].func) == "zip"


def _less_one(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub) and number(node.right) == 1


def _adds_one(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)


def _adds_one_later(case: Case) -> bool:
    """Tell whether one is added to something somewhere: so numbers that begin with 0 are turned into others."""
    sums = [node for node, _ in case.code.walk() if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)]
    return any(1 in (number(node.left), number(node.right)) for node in sums)


def _said(case: Case) -> Found | None:
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


def _asked(case: Case) -> Found | None:
    """Tell whether a script whose values were refused hands out a range that has not the numbers it should have."""
    code = case.code
    handed = {id(_plain(code, call.argument(1, "iterable"))) for call in code.mapped}
    for call in code.calls_of("range"):
        ends = [number(code.resolved(argument)) for argument in call.node.args]
        told = _off(case, [0, *ends] if len(ends) == 1 else ends)
        if ends[0] != 1 and any(_adds_one(node) for node, _ in code.walk()):
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


MISCONCEPTION = Misconception(
    slug="off-by-one-range",
    question="Does range(1, 50) end with 50?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The processes are right, but not the values: {told}. See {text} on line {line}.",
    why="A range begins with 0 unless you say otherwise, and stops before its end: range(1, 50) has 49 numbers, and "
    "the last is 49.",
    step="Look at both ends of {text} on line {line}: which is the first, which the last that it has?",
    wrong="""
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    # the squares of 1 to 20
    with Pool(2) as pool:
        print(pool.map(square, range(1, 20)))
""",
    right="""
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    # the squares of 1 to 20
    with Pool(2) as pool:
        print(pool.map(square, range(1, 21)))
""",
    symptoms=("one result is missing", "a wrong value"),
)
