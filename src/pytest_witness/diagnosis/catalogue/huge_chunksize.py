"""A chunk as large as the list: one worker gets all of it."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import EXECUTOR, MAPS, number
from pytest_witness.diagnosis.source.functions import inside
from pytest_witness.diagnosis.source.values import values_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_SHOWN = 0.9
_MANY = 100  # more than a beginner hands out in one list


def signs(case: Case) -> Found | None:
    """Fewer chunks were received than there are workers, and a chunk size is given."""
    sized = [(call, size) for call in case.code.handed_out(*MAPS) if (size := _size(case.code, call)) is not None]
    if not sized or number(sized[0][1]) == 1:
        return None
    call, size = sized[0]
    wanted = case.asked_for if case.graded and case.asked_for else _team(case, call)
    values = {
        "line": call.line,
        "size": ast.unparse(size),
        "pieces": "one chunk" if case.tasks == 1 else f"{case.tasks} chunks",
        "count": wanted,
    }
    if case.graded:
        if not case.about_work or not 0 < max(case.most_held or 1, case.tasks) < wanted:
            return None
        return Found(CERTAIN if case.tasks == 1 or case.most_held == 1 else _SHOWN, values)
    alone = case.tasks == 1 and wanted > 1 and case.error is None
    return Found(_SHOWN, values) if alone and _holds_all(case.code, call, size) else None


def _team(case: Case, call: Called) -> int:
    """Return how many workers there could have been: an executor that does not fork starts one for each chunk."""
    executors = [pool for pool in case.code.pools if pool.name == EXECUTOR == case.code.names.kind(call.receiver)]
    sizes = [number(case.code.size_of(pool)) for pool in executors]
    return max([len(case.workers), *(size for size in sizes if isinstance(size, int))])


def _size(code: Code, call: Called) -> ast.expr | None:
    """Return the chunk size that is given; the third argument of a pool's method, a keyword of an executor's."""
    place = -1 if "Executor" in call.name else 2
    return code.resolved(code.given(call, place, "chunksize"))


def _holds_all(code: Code, call: Called, size: ast.expr) -> bool:
    """Tell whether one chunk holds all of several items, as the source says."""
    sizes = _sizes(code, size)
    if any(_is_all(code, one) for one in sizes):
        return True
    numbers = [least for one in sizes if (least := number(one)) is not None]
    if not numbers or len(numbers) < len(sizes):
        return False
    lengths = [code.length_of(items) for items in values_of(code, call.argument(1, "iterable"))]
    known = [length for length in lengths if length is not None]
    return min(numbers) >= max(known) > 1 if known and len(known) == len(lengths) else min(numbers) >= _MANY


def _sizes(code: Code, size: ast.expr) -> list[ast.expr]:
    """Return what a size may be, of a function that reckons it what it returns."""
    found: list[ast.expr] = []
    for one in values_of(code, size):
        function = code.function_named(one.func) if isinstance(one, ast.Call) else None
        given = [node.value for node in inside(function) if isinstance(node, ast.Return)] if function else []
        found += [value for part in given for value in values_of(code, part)] or [one]
    return found


def _is_all(code: Code, size: ast.expr) -> bool:
    """Tell whether a size is reckoned from how many items there are, and is no part of that."""
    nodes = list(ast.walk(size))
    counts = any(isinstance(node, ast.Call) and code.names.full(node.func) == "len" for node in nodes)
    parts = (ast.Div, ast.FloorDiv, ast.Mod, ast.Sub, ast.RShift, ast.IfExp)
    cut = any(isinstance(node, ast.Call) and code.names.full(node.func) in ("divmod", "min") for node in nodes)
    return counts and not cut and not any(isinstance(node, parts) for node in nodes)


MISCONCEPTION = Misconception(
    slug="huge-chunksize",
    question="Is a bigger chunksize always faster?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="With the chunk size {size} of line {line}, all items made up {pieces}, so {count} workers had not one each.",
    why="A chunk goes to one worker as a whole. When all items fit into one chunk, one worker does everything, and "
    "the others look on.",
    step="Leave out the chunk size on line {line}, or make it so small that there are more chunks than workers.",
    wrong="""
from multiprocessing import Pool


def polish(shoe):
    return "shiny " + shoe


if __name__ == "__main__":
    shoes = ["boot", "clog", "slipper", "sandal"]
    with Pool(4) as pool:
        print(pool.map(polish, shoes, chunksize=1000))
""",
    right="""
from multiprocessing import Pool


def polish(shoe):
    return "shiny " + shoe


if __name__ == "__main__":
    shoes = ["boot", "clog", "slipper", "sandal"]
    with Pool(4) as pool:
        print(pool.map(polish, shoes, chunksize=1))
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all"),
    symptoms=("it is not faster", "all the same PID", "the workers do nothing"),
)
