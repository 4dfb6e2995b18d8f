"""All workers write to a file of the same name."""

import ast
from collections.abc import Iterator
from pathlib import PurePath

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import files, work
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import MAPS
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers, or several tasks, wrote one and the same file anew, with no lock and nobody reading between."""
    code = case.code
    taking = {taken.function for taken in code.locks.taken}
    known = [function for name, function in code.functions.items() if name in taking]
    guarded = {function.name for function in work.reached(code, [*known]) if not isinstance(function, ast.Lambda)}
    for use, many in files.rewritten(case):
        function = use.name.rpartition(".")[2]
        if function in guarded or code.locks.held_at(use.line) or use.line in _left_empty(code):
            continue  # what changes a file under a lock means to
        if many > 1 or _is_run_often(case, function):
            processes = f"{many} processes" if many > 1 else "each of its tasks"
            values = {"function": function, "line": use.line, "name": PurePath(use.path).name}
            return Found(LIKELY if case.graded else CERTAIN, {**values, "processes": processes})
    return None


def _is_run_often(case: Case, name: str) -> bool:
    """Tell whether a function is a task that a pool has several of: one worker may have taken them all."""
    function = case.code.functions.get(name)
    own = [one for one in work.handed(case.code, "pool") if function in work.reached(case.code, [one.function])]
    return any(one.call.method in MAPS or one.call.loop is not None for one in own)


def _left_empty(code: Code) -> Iterator[int]:
    """Yield the lines that only make a file, and write nothing into it: a mark that is the same from whoever it is."""
    for node in code.nodes:
        closed = isinstance(node, ast.Attribute) and node.attr == "close" and isinstance(node.value, ast.Call)
        if closed or (isinstance(node, ast.With) and all(isinstance(part, ast.Pass) for part in node.body)):
            yield node.lineno  # type: ignore[attr-defined]


MISCONCEPTION = Misconception(
    slug="identical-file-name",
    question="Why is there only one file, when every worker wrote one?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {line} of {function}() wrote the file {name} anew in {processes}: the last one replaced what the "
    "others wrote.",
    why="Processes do not share variables, but they do share the disk: the same name is the same file for all.",
    step="Put something of the task's own into the name on line {line}: its number, for one.",
    wrong="""
from multiprocessing import Process


def save(recipe):
    with open("recipe.txt", "w") as file:
        file.write(recipe)


if __name__ == "__main__":
    for recipe in ("soup", "cake", "salad"):
        Process(target=save, args=(recipe,)).start()
""",
    right="""
from multiprocessing import Process


def save(recipe):
    with open(f"{recipe}.txt", "w") as file:
        file.write(recipe)


if __name__ == "__main__":
    for recipe in ("soup", "cake", "salad"):
        Process(target=save, args=(recipe,)).start()
""",
    symptoms=("there is only one file",),
)
