"""Several processes write their lines in pieces."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import values, work
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import text_of
from pytest_witness.diagnosis.source.functions import Function, calls_to, inside, name_of, parameters
from pytest_witness.diagnosis.source.values import values_of
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers wrote lines, in a function that sends pieces of a line off, one by one, with no lock held."""
    if case.graded or len(case.writers) <= 1 or case.most_alive <= 1:
        return None
    for function in work.run_by(case.code):
        if not work.entered(case, function):
            continue
        nodes = list(inside(function))
        if _is_locked(case.code, function):
            continue
        if _only_marks(case, nodes):
            continue
        for node in nodes:
            if isinstance(node, ast.Call) and (_is_piece(case, function, node) or _is_sent_off(case, function, node)):
                return Found(LIKELY, {"function": name_of(function), "line": node.lineno, "many": len(case.writers)})
    return None


def _only_marks(case: Case, nodes: list[ast.AST]) -> bool:
    """Tell whether workers wrote nothing but marks, as dots are, and end no line: there is no text to be mixed up."""
    told = "".join(case.worker_lines)
    ends = [call for call in nodes if isinstance(call, ast.Call) and ast.unparse(call) == "print()"]
    return not ends and bool(told.strip()) and not any(letter.isalnum() for letter in told)


def _is_locked(code: Code, function: Function, deep: int = 2) -> bool:
    """Tell whether a function takes a lock, or all who call it do so around that."""
    if any(isinstance(node, ast.With) or getattr(node, "attr", "") == "acquire" for node in inside(function)):
        return True
    given = any(one.function is function for one in work.handed(code))
    callers = code.callers(function) if deep and not given else []
    outer = [code.functions.get(call.function) for call in callers]
    return bool(callers) and all(one is not None and _is_locked(code, one, deep - 1) for one in outer)


def _is_flushed(function: Function, call: ast.Call) -> bool:
    """Tell whether what is written is sent off at once: in the same loop, the line not yet ended."""
    nodes = list(inside(function))
    loops = [[*ast.walk(node)] for node in nodes if isinstance(node, ast.For | ast.While)]
    ends = [one.lineno for one in nodes if isinstance(one, ast.Call) and one is not call and _ends_line(one)]
    for node in nodes:
        if isinstance(node, ast.Attribute) and node.attr == "flush" and 0 <= node.lineno - call.lineno <= _NEXT:
            ended = any(call.lineno <= line <= node.lineno for line in ends)
            if not ended and all(node in loop for loop in loops if call in loop):
                return True
    return False


def _ends_line(call: ast.Call) -> bool:
    """Tell whether a call surely ends a line: a print without an end, or a line's end that is written."""
    writes = isinstance(call.func, ast.Attribute) and call.func.attr == "write" and any(map(_has_newline, call.args))
    return writes or (ast.unparse(call.func) == "print" and not any(one.arg in ("end", None) for one in call.keywords))


def _is_piece(case: Case, function: Function, call: ast.Call) -> bool:
    """Tell whether a `print` ends no line, and sends what it has off at once; by a `partial` of it as well."""
    made = case.code.resolved(call.func)
    given = _named(case.code, call)
    if isinstance(made, ast.Call) and case.code.names.full(made.func) == "functools.partial" and made.args:
        given = {**_named(case.code, made), **given}
        made = made.args[0]
    if not isinstance(made, ast.Name) or made.id != "print" or _is_whole(case, function, call):
        return False
    flush = case.code.resolved(given.get("flush"))
    return _is_open(case.code, given.get("end")) and isinstance(flush, ast.Constant) and flush.value is True


def _named(code: Code, call: ast.Call) -> dict[str, ast.expr]:
    """Return what a call gives by keywords, those of a dictionary among them: ``**style``."""
    tables = [code.resolved(one.value) for one in call.keywords if one.arg is None]
    found = {one.arg: one.value for one in call.keywords if one.arg}
    for table in tables:
        if isinstance(table, ast.Dict):
            found |= {text_of(key): value for key, value in zip(table.keys, table.values, strict=True)}
        elif isinstance(table, ast.Call) and code.names.made_by(table) == "dict":
            found |= {one.arg: one.value for one in table.keywords if one.arg}
    return found


def _is_open(code: Code, end: ast.expr | None) -> bool:
    """Tell whether what stands at the end of a print ends no line; that of the last piece may do so."""
    ends = [one for value in values_of(code, end) for one in _either(value)]
    texts = [one.value for one in ends if isinstance(one, ast.Constant)]
    return any(isinstance(text, str) and not text.endswith("\n") for text in texts)


def _either(node: ast.expr) -> list[ast.expr]:
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


def _is_whole(case: Case, function: Function, call: ast.Call) -> bool:
    """Tell whether what is printed has a line's end in it by itself."""
    last = next(iter(call.args[-1:]), None)
    if isinstance(last, ast.Name) and last.id in parameters(function):
        given = [its[last.id] for _, its in calls_to(case.code, function) if last.id in its]
        return bool(given) and all(map(_has_newline, given))
    return last is not None and _has_newline(case.code.resolved(last) or last)


def _has_newline(node: ast.expr) -> bool:
    return any(isinstance(one, ast.Constant) and "\n" in str(one.value) for one in ast.walk(node))


def _is_sent_off(case: Case, function: Function, call: ast.Call) -> bool:
    """Tell whether a piece of a line is written, and the next call but one at most sends it off."""
    name = case.code.names.full(call.func)
    if isinstance(call.func, ast.Attribute) and call.func.attr == "write" and name != "os.write":
        out = case.code.resolved(call.func.value)
        if (
            case.code.names.full(out) in ("sys.stdout", "sys.__stdout__")
            and call.args
            and not _ends(case, function, call.args[0])
        ):
            return _is_flushed(function, call)
    elif name == "os.write" and len(call.args) > 1:
        first = call.args[0]
        return isinstance(first, ast.Constant) and first.value == 1 and not _ends(case, function, call.args[1])
    elif name == "print":
        return _is_open(case.code, _named(case.code, call).get("end")) and _is_flushed(function, call)
    return False


_NEXT = 2  # lines


def _ends(case: Case, function: Function, node: ast.expr) -> bool:
    """Tell whether a text ends a line, or may do so: it is not all there, or has a line's end in it."""
    names = parameters(function)
    if isinstance(node, ast.Name) and _is_letter(case, function, node.id):
        return False
    if isinstance(node, ast.Name) and node.id in names:
        given = [its.get(node.id) for _, its in calls_to(case.code, function)]
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
    padded = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _PADDING
    if padded and not _has_newline(node):
        return False  # a column of a table
    texts = [
        one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str | bytes)
    ]
    return not texts or any("\n" in one if isinstance(one, str) else b"\n" in one for one in texts)


_PADDING = ("ljust", "rjust", "center", "zfill")


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
