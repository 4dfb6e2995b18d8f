"""Several processes write their lines in pieces."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import values, work
from pytest_witness.diagnosis.source.functions import Function, calls_to, inside, name_of, parameters
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers wrote lines, in a function that sends pieces of a line off, one by one, with no lock held."""
    if case.graded or len(case.writers) <= 1 or case.most_alive <= 1:
        return None
    for function in work.run_by(case.code):
        if not work.entered(case, function):
            continue
        nodes = list(inside(function))
        if any(isinstance(node, ast.With) or getattr(node, "attr", "") == "acquire" for node in nodes):
            continue
        flushed = [node for node in nodes if isinstance(node, ast.Attribute) and node.attr == "flush"]
        lines = [node.lineno for node in flushed]
        for node in nodes:
            if isinstance(node, ast.Call) and (
                _is_piece(case, function, node) or _is_sent_off(case, function, node, lines)
            ):
                return Found(LIKELY, {"function": name_of(function), "line": node.lineno, "many": len(case.writers)})
    return None


def _is_piece(case: Case, function: Function, call: ast.Call) -> bool:
    """Tell whether a `print` ends no line, and sends what it has off at once; by a `partial` of it as well."""
    made = case.code.resolved(call.func)
    given = {one.arg: one.value for one in call.keywords}
    if isinstance(made, ast.Call) and case.code.names.full(made.func) == "functools.partial" and made.args:
        given = {**{one.arg: one.value for one in made.keywords}, **given}
        made = made.args[0]
    if not isinstance(made, ast.Name) or made.id != "print" or _is_whole(case, function, call):
        return False
    end, flush = given.get("end"), given.get("flush")
    ends = [end.body, end.orelse] if isinstance(end, ast.IfExp) else [end]  # the last piece may end the line
    texts = [one.value for one in ends if isinstance(one, ast.Constant)]
    open_end = any(isinstance(text, str) and not text.endswith("\n") for text in texts)
    return open_end and isinstance(flush, ast.Constant) and flush.value is True


def _is_whole(case: Case, function: Function, call: ast.Call) -> bool:
    """Tell whether what is printed has a line's end in it by itself."""
    last = next(iter(call.args[-1:]), None)
    if isinstance(last, ast.Name) and last.id in parameters(function):
        given = [its[last.id] for _, its in calls_to(case.code, function) if last.id in its]
        return bool(given) and all(map(_has_newline, given))
    return last is not None and _has_newline(case.code.resolved(last) or last)


def _has_newline(node: ast.expr) -> bool:
    return any(isinstance(one, ast.Constant) and "\n" in str(one.value) for one in ast.walk(node))


def _is_sent_off(case: Case, function: Function, call: ast.Call, flushed: list[int]) -> bool:
    """Tell whether a piece of a line is written, and the next call but one at most sends it off."""
    name = case.code.names.full(call.func)
    if isinstance(call.func, ast.Attribute) and call.func.attr == "write" and name != "os.write":
        out = case.code.resolved(call.func.value)
        if (
            case.code.names.full(out) in ("sys.stdout", "sys.__stdout__")
            and call.args
            and not _ends(case, function, call.args[0])
        ):
            return any(0 <= line - call.lineno <= _NEXT for line in flushed)
    elif name == "os.write" and len(call.args) > 1:
        first = call.args[0]
        return isinstance(first, ast.Constant) and first.value == 1 and not _ends(case, function, call.args[1])
    elif name == "print":
        end = {one.arg: one.value for one in call.keywords}.get("end")
        open_end = isinstance(end, ast.Constant) and isinstance(end.value, str) and not end.value.endswith("\n")
        return open_end and any(0 < line - call.lineno <= _NEXT for line in flushed)
    return False


_NEXT = 2  # lines


def _ends(case: Case, function: Function, node: ast.expr) -> bool:
    """Tell whether a text ends a line, or may do so: it is not all there, or has a line's end in it."""
    names = parameters(function)
    if isinstance(node, ast.Name) and _is_letter(case, function, node.id):
        return False
    if isinstance(node, ast.Name) and node.id in names:
        calls = [one for one in case.code.calls if one.name == name_of(function)]
        given = [one.argument(names.index(node.id), node.id) for one in calls]
        return all(one is None or _has_end(one) for one in given)
    return _has_end(node)


def _is_letter(case: Case, function: Function, name: str) -> bool:
    """Tell whether a name stands for one letter of a text after the other, or one word."""
    loops = [node for node in inside(function) if isinstance(node, ast.For) and ast.unparse(node.target) == name]
    for items in (case.code.resolved(loop.iter) for loop in loops):
        cuts = isinstance(items, ast.Call) and isinstance(items.func, ast.Attribute) and items.func.attr == "split"
        if cuts or _is_text(case, function, items):
            return True
    return False


def _is_text(case: Case, function: Function, node: ast.expr | None) -> bool:
    if isinstance(node, ast.Name) and node.id in parameters(function):
        given = [one.given.get(node.id) for one in work.handed(case.code) if one.function is function]
        return bool(given) and all(values.kind_of(case.code, part) == "text" for part in given)
    return values.kind_of(case.code, node) == "text"


def _has_end(node: ast.expr) -> bool:
    texts = [
        one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str | bytes)
    ]
    return not texts or any("\n" in one if isinstance(one, str) else b"\n" in one for one in texts)


MISCONCEPTION = Misconception(
    slug="interleaved-partial-prints",
    question="Why are the lines of my processes mixed up?",
    fix=Fix.ADVICE,
    tag="soft",
    signs=signs,
    seen="{many} processes wrote lines at the same time, and line {line} of {function}() sends off a piece of a "
    "line: pieces of different processes may get mixed.",
    why="What is sent off in one go stays together. Between two pieces, any other process may write.",
    step="Put the whole line into one print, without end and flush.",
    wrong="""
from multiprocessing import Process
from time import sleep


def count(name):
    for number in range(3):
        sleep(0.05)
        print(name, number, end=" ", flush=True)
    print()


if __name__ == "__main__":
    children = [Process(target=count, args=(name,)) for name in ("Ann", "Ben")]
    for child in children:
        child.start()
    for child in children:
        child.join()
""",
    right="""
from multiprocessing import Process
from time import sleep


def count(name):
    line = ""
    for number in range(3):
        sleep(0.05)
        line += f"{name} {number} "
    print(line)


if __name__ == "__main__":
    children = [Process(target=count, args=(name,)) for name in ("Ann", "Ben")]
    for child in children:
        child.start()
    for child in children:
        child.join()
""",
    symptoms=("the lines are mixed up",),
)
