"""All workers write to a file of the same name."""

import ast

from pytest_witness.diagnosis import work
from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_NEW = ("w", "wb", "wt", "w+", "wb+", "w+b", "x")


def signs(case: Case) -> Found | None:
    """Several workers, or several tasks, entered a function that opens one and the same file to write it anew."""
    for function in work.run_by(case.code):
        if not work.entered(case, function) or not _is_run_often(case, function):
            continue
        for node in work.inside(function):
            name = _written(case, function, node) if isinstance(node, ast.Call) else ""
            if name:
                values = {"function": work.name_of(function), "line": node.lineno, "name": name}  # type: ignore[attr-defined]
                return Found(LIKELY if case.graded else CERTAIN, {**values, "many": len(case.workers)})
    return None


def _is_run_often(case: Case, function: work.Function) -> bool:
    last = work.name_of(function)
    pids = {one.pid for one in case.run.calls if one.kind == "function" and one.name.rpartition(".")[2] == last}
    own = [one for one in work.handed(case.code, "pool") if one.function is function]
    return len(pids - {case.main_pid}) > 1 or bool(own)


def _written(case: Case, function: work.Function, call: ast.Call) -> str:
    """Return the name of the file that a call writes anew, when it is the same for all."""
    if isinstance(call.func, ast.Name) and call.func.id == "open" and call.args:
        mode = (
            call.args[1]
            if len(call.args) > 1
            else next((one.value for one in call.keywords if one.arg == "mode"), None)
        )
        if isinstance(mode, ast.Constant) and mode.value in _NEW:
            return _fixed(case, function, call.args[0])
    elif case.code.names.full(call.func).endswith("urlretrieve") and len(call.args) > 1:
        return _fixed(case, function, call.args[1])
    elif isinstance(call.func, ast.Attribute) and call.func.attr in ("write_text", "write_bytes"):
        path = call.func.value
        if isinstance(path, ast.Call) and path.args and case.code.names.full(path.func).endswith("Path"):
            return _fixed(case, function, path.args[0])
    return ""


def _fixed(case: Case, function: work.Function, node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name) and node.id not in work.parameters(function):
        values = work.bound(case.code, node)
        if len(values) == 1 and isinstance(values[0], ast.Constant) and isinstance(values[0].value, str):
            return values[0].value
    return ""


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
