"""All workers write to a file of the same name."""

import ast
from collections.abc import Iterator

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import files, paths, work
from pytest_witness.diagnosis.source.calls import MAPS
from pytest_witness.diagnosis.source.functions import Function, calls_to, inside, name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers, or several tasks, entered a function that opens one and the same file to write it anew."""
    if any(call.name == "os.chdir" and case.code.at_work(call) for call in case.code.calls):
        return None  # each has a folder of its own
    if case.one_by_one and files.hands_on(case.code):
        return None  # each goes on with what the one before it has written
    taking = {taken.function for taken in case.code.locks.taken}
    known = [function for name, function in case.code.functions.items() if name in taking]
    guarded = work.reached(case.code, [*known])  # what changes a file under a lock means to
    for function in work.run_by(case.code):
        if not work.entered(case, function) or not _is_run_often(case, function) or function in guarded:
            continue
        empty = list(_left_empty(function))
        for node in inside(function):
            name = _written(case, function, node) if isinstance(node, ast.Call) and node not in empty else ""
            if name and not case.code.locks.held_at(node.lineno):  # type: ignore[attr-defined]
                values = {"function": name_of(function), "line": node.lineno, "name": name}  # type: ignore[attr-defined]
                return Found(LIKELY if case.graded else CERTAIN, {**values, "many": len(case.workers)})
    return None


def _is_run_often(case: Case, function: Function) -> bool:
    last = name_of(function)
    workers = [worker for worker in case.workers if last in case.entered(worker.pid)]
    called = [call for call, _ in calls_to(case.code, function)]
    whole = not any(isinstance(node, ast.If | ast.IfExp) for call in called for node in call.around)
    given = work.handed(case.code, "pool")
    own = [
        one
        for one in given
        if one.function is function or (whole and function in work.reached(case.code, [one.function]))
    ]
    return len(workers) > 1 or any(one.call.method in MAPS or one.call.loop is not None for one in own)


def _left_empty(function: Function) -> Iterator[ast.expr]:
    """Yield the calls that only make a file, and write nothing into it: a mark that is the same from whoever it is."""
    for node in inside(function):
        if isinstance(node, ast.Attribute) and node.attr == "close":
            yield node.value
        elif isinstance(node, ast.With) and all(isinstance(part, ast.Pass) for part in node.body):
            yield from (item.context_expr for item in node.items)


def _written(case: Case, function: Function, call: ast.Call) -> str:
    """Return the name of the file that a call writes anew, when it is the same for all."""
    opened = files.opened(case.code, call)
    if case.code.names.full(call.func).endswith("urlretrieve") and len(call.args) > 1:
        path = call.args[1]
    elif opened is not None and opened.anew:
        path = opened.path
    else:
        return ""
    return paths.same(case.code, function, path) or ""


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
