"""All workers write to a file of the same name."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.calls import MAPS
from pytest_witness.diagnosis.source.functions import Function, bound, inside, name_of, parameters
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_NEW = ("w", "wb", "wt", "w+", "wb+", "w+b", "x")
_MOST_STEPS = 6  # from a name to what it stands for
_OF_PATHS = ("join", "Path", "PurePath", "joinpath", "str", "fspath", "abspath", "resolve", "expanduser", "absolute")
_PLACES = ("gettempdir", "getcwd", "cwd", "home")


def signs(case: Case) -> Found | None:
    """Several workers, or several tasks, entered a function that opens one and the same file to write it anew."""
    guarded = {taken.function for taken in case.code.locks.taken}  # what changes a file under a lock means to
    for function in work.run_by(case.code):
        if not work.entered(case, function) or not _is_run_often(case, function) or name_of(function) in guarded:
            continue
        for node in inside(function):
            name = _written(case, function, node) if isinstance(node, ast.Call) else ""
            if name:
                values = {"function": name_of(function), "line": node.lineno, "name": name}  # type: ignore[attr-defined]
                return Found(LIKELY if case.graded else CERTAIN, {**values, "many": len(case.workers)})
    return None


def _is_run_often(case: Case, function: Function) -> bool:
    last = name_of(function)
    workers = [worker for worker in case.workers if last in case.entered(worker.pid)]
    own = [one for one in work.handed(case.code, "pool") if one.function is function]
    return len(workers) > 1 or any(one.call.method in MAPS or one.call.loop is not None for one in own)


def _written(case: Case, function: Function, call: ast.Call) -> str:
    """Return the name of the file that a call writes anew, when it is the same for all."""
    path: ast.expr | None = None
    full = case.code.names.full(call.func)
    if full in ("open", "io.open", "gzip.open") and call.args:
        path = call.args[0] if _is_new(call, 1) else None
    elif full.endswith("urlretrieve") and len(call.args) > 1:
        path = call.args[1]
    elif isinstance(call.func, ast.Attribute) and (
        call.func.attr in ("write_text", "write_bytes") or (call.func.attr == "open" and _is_new(call, 0))
    ):
        path = call.func.value
    return (_same(case, function, path, _MOST_STEPS) or "") if path is not None else ""


def _is_new(call: ast.Call, place: int) -> bool:
    """Tell whether a file is opened to be written from its beginning."""
    named = (one.value for one in call.keywords if one.arg == "mode")
    mode = call.args[place] if len(call.args) > place else next(named, None)
    return isinstance(mode, ast.Constant) and mode.value in _NEW


def _same(case: Case, function: Function | None, node: ast.expr, steps: int) -> str | None:  # noqa: PLR0911
    """Return the last text of a path that is the same for all who run a function; None when it may not be.

    Args:
        case: the case.
        function: the function; None for what stands outside of it.
        node: the path, or a part of it.
        steps: how many names may still be followed.
    """
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.Name):
        return _of_name(case, function, node, steps - 1) if steps else None
    if isinstance(node, ast.JoinedStr):
        return _of_parts(case, function, list(node.values), steps)
    if isinstance(node, ast.FormattedValue):
        return _same(case, function, node.value, steps)
    if isinstance(node, ast.BinOp):
        return _of_parts(case, function, [node.left, node.right], steps)
    if isinstance(node, ast.Call) and not node.keywords:
        last = ast.unparse(node.func).rpartition(".")[2]
        if last in _PLACES:
            return ""
        if last in _OF_PATHS:
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            module = owner is None or case.code.names.full(owner) in ("os", "os.path", "pathlib")
            return _of_parts(case, function, [*([] if module or owner is None else [owner]), *node.args], steps)
    return None


def _of_parts(case: Case, function: Function | None, parts: list[ast.expr], steps: int) -> str | None:
    texts = [_same(case, function, part, steps) for part in parts]
    return None if None in texts else next((text for text in reversed(texts) if text), "")


def _of_name(case: Case, function: Function | None, node: ast.Name, steps: int) -> str | None:  # noqa: PLR0911
    if function is not None and node.id in parameters(function):
        return _of_given(case, function, node.id, None, steps)
    if function is not None and (unpacked := _unpacked(function, node.id)) is not None:
        return _of_given(case, function, *unpacked, steps)
    if any(
        isinstance(part, ast.For | ast.comprehension)
        and node.id in {getattr(one, "id", "") for one in ast.walk(part.target)}
        for part in ast.walk(case.code.tree)
    ):
        return None
    values = [
        value for value in bound(case.code, node) if node.id not in {getattr(one, "id", "") for one in ast.walk(value)}
    ]
    if not values:
        return ""
    if function is None:  # it is computed once, unless a loop computes it
        loops = [part for part in ast.walk(case.code.tree) if isinstance(part, ast.For | ast.While)]
        if any(part is value for loop in loops for part in ast.walk(loop) for value in values):
            return None
        texts = [part.value for part in ast.walk(values[0]) if isinstance(part, ast.Constant)]
        return (
            next((text for text in reversed(texts) if isinstance(text, str) and text), "") if len(values) == 1 else None
        )
    return _same(case, function, values[0], steps) if len(values) == 1 else None


def _unpacked(function: Function, name: str) -> tuple[str, int] | None:
    """Return the parameter from which a function takes a name, and its place there."""
    for node in inside(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):
            for target in node.targets:
                names = [getattr(part, "id", "") for part in getattr(target, "elts", [])]
                if name in names and node.value.id in parameters(function):
                    return node.value.id, names.index(name)
    return None


def _items(case: Case, one: work.Handed, name: str) -> list[ast.expr | None]:
    """Return what a parameter is given: of a list that is written down, for each of its items."""
    first = one.given.get(name)
    items = case.code.resolved(one.call.argument(1, "iterable")) if one.call.method in MAPS else None
    if first is None or not isinstance(items, ast.List | ast.Tuple):
        return [first]
    if first in items.elts:
        return list(items.elts)
    places = [part.elts for part in items.elts if isinstance(part, ast.Tuple | ast.List)]
    place = next((parts.index(first) for parts in places if first in parts), -1)
    return [parts[place] if 0 <= place < len(parts) else None for parts in places]


def _of_given(case: Case, function: Function, name: str, place: int | None, steps: int) -> str | None:
    """Return the last text of what is given for a parameter, or for an item of it, when all are given the same."""
    handed = [one for one in work.handed(case.code, *work.PROCESSES) if one.function is function]
    given = [part for one in handed for part in _items(case, one, name)]
    if place is not None:
        given = [
            part.elts[place] if isinstance(part, ast.Tuple | ast.List) and place < len(part.elts) else None
            for part in given
        ]
    known = [part for part in given if part is not None]
    if not known or len(known) < len(given) or len({ast.unparse(part) for part in known}) > 1 or steps <= 0:
        return None
    return _same(case, None, known[0], steps)


MISCONCEPTION = Misconception(
    slug="identical-file-name",
    question="Why is there only one file, when every worker wrote one?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{many} processes were there, and line {line} of {function}() has each of them write the file {name} "
    "anew: the last one replaces what the others wrote.",
    why="Processes do not share variables, but they do share the disk: the same name is the same file for all.",
    step="Put something of the task's own into the name on line {line}: its number, for one.",
    wrong="""
from multiprocessing import Pool


def save(recipe):
    with open("recipe.txt", "w") as file:
        file.write(recipe)


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(save, ["soup", "cake", "salad"])
""",
    right="""
from multiprocessing import Pool


def save(recipe):
    with open(f"{recipe}.txt", "w") as file:
        file.write(recipe)


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(save, ["soup", "cake", "salad"])
""",
    symptoms=("there is only one file",),
)
