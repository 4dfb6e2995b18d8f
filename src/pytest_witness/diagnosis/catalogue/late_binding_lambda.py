"""A lambda that is made in a loop looks its variable up when it runs."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.alike import told_alike
from pytest_witness.diagnosis.signs.each_turn import iterated
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_LOOPS = (ast.For, ast.While, ast.ListComp, ast.GeneratorExp, ast.DictComp)


def signs(case: Case) -> Found | None:
    """The processes' lambda uses the loop's variable: all had the last value, or it could not travel."""
    lines = [case.lines_of(worker) for worker in case.writers]
    told = " ".join(lines[0]) if lines else ""
    same = len(lines) > 1 and len({case.told_by(worker) for worker in case.writers}) == 1
    if not case.graded and not lines:
        told, times = told_alike(case)
        same = times >= len(case.workers) > 1
    same = same or _all_have_the_last(case, lines)
    seen = f'all of them wrote "{told[:30]}"'
    for call in case.code.calls:
        found = _late(case, call)
        if not found:
            continue
        values = {"line": call.line, "name": found, "seen": ""}
        trouble = next((one for one in case.troubles if one.says("pickle") or one.says("local object")), None)
        if trouble is not None:
            return Found(
                CERTAIN if case.graded else LIKELY, values | {"seen": f"the lambda could not be sent: {trouble.type}"}
            )
        if same:
            return Found(CERTAIN, values | {"seen": seen})
        if case.about_value:
            return Found(LIKELY, values | {"seen": "they did not do the work of their own turn"})
    if same and not case.graded and (kept := _kept(case)) is not None:
        return Found(CERTAIN, {"line": kept[0], "name": kept[1], "seen": seen})
    return None


def _all_have_the_last(case: Case, lines: list[tuple[str, ...]]) -> bool:
    """Tell whether the last item of a loop that makes functions stands in what each of several processes wrote."""
    loops = [next((one for one in around if isinstance(one, _LOOPS)), None) for node, around in _functions(case)]
    for last in (last for loop in loops for part in iterated(loop) if (last := _last(case, part))):
        word = re.compile(rf"(?<!\w){re.escape(last)}(?!\w)")
        if 1 < len(case.workers) == len(lines) and all(word.search(" ".join(its)) for its in lines):
            return True
    return False


def _functions(case: Case) -> list[tuple[ast.AST, tuple[ast.AST, ...]]]:
    return [(node, around) for node, around in case.code.walk() if isinstance(node, ast.Lambda | ast.FunctionDef)]


def _last(case: Case, items: ast.expr) -> str:
    """Return the last one of different items that are written down, or of a range; empty where that is not known."""
    made = case.code.resolved(items)
    if isinstance(made, ast.Call) and ast.unparse(made.func) == "range" and (count := case.code.length_of(made)):
        first = number(made.args[0]) if made.args[1:] else 0
        return str((first or 0) + count - 1) if count > 1 else ""
    parts = made.elts if isinstance(made, ast.List | ast.Tuple) else []
    texts = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
    return texts[-1] if len(set(texts)) == len(parts) > 1 else ""


def _late(case: Case, call: Called) -> str:
    """Return the loop's variable that a process's lambda (or inner function) uses when that turn is over."""
    target = case.code.target_of(call)
    if call.loop is None or target is None or _started_at_once(case, call):
        return ""
    body: ast.AST | None = target if isinstance(target, ast.Lambda) else None
    if isinstance(target, ast.Name):
        inner = case.code.functions.get(target.id)
        body = inner if inner is not None and any(node is inner for node in ast.walk(call.loop)) else None
    if not isinstance(body, ast.Lambda | ast.FunctionDef):
        return ""
    return _variable(body, call.loop)


def _used_up(around: tuple[ast.AST, ...]) -> bool:
    """Tell whether a function is only needed where it stands: it is a key to sort by, or is mapped at once."""
    outer = around[0]
    return isinstance(outer, ast.keyword) or (
        isinstance(outer, ast.Call)
        and isinstance(outer.func, ast.Name)
        and outer.func.id in ("map", "filter", "sorted")
    )


def _variable(function: ast.Lambda | ast.FunctionDef, loop: ast.AST) -> str:
    """Return a variable of a loop that a function looks up when it runs; empty when it uses none."""
    own = {parameter.arg for parameter in (*function.args.args, *function.args.kwonlyargs)}
    inside: list[ast.AST] = [function.body] if isinstance(function, ast.Lambda) else list(function.body)
    nodes = [node for part in inside for node in ast.walk(part) if isinstance(node, ast.Name)]
    used = {node.id for node in nodes if isinstance(node.ctx, ast.Load)}
    stored = {node.id for node in nodes if isinstance(node.ctx, ast.Store)}
    turns = {node.id for part in _targets(loop) for node in ast.walk(part) if isinstance(node, ast.Name)}
    return next(iter(sorted((used - own - stored) & turns)), "")


def _kept(case: Case) -> tuple[int, str] | None:
    """Return the line of a function that a loop keeps for later, in a list or under a name, and its variable there."""
    targets = [(call, case.code.target_of(call)) for call in case.code.processes]
    kept = [(call, one) for call, one in targets if isinstance(one, ast.Name | ast.Subscript | ast.Attribute)]
    if all(case.code.function_named(one) is not None and ast.unparse(one) not in call.turn for call, one in kept):
        return None
    for node, around in case.code.walk():
        loop = next((outer for outer in around if isinstance(outer, (*_LOOPS, ast.FunctionDef, ast.Lambda))), None)
        if not isinstance(node, ast.Lambda | ast.FunctionDef) or not isinstance(loop, _LOOPS) or _used_up(around):
            continue
        if name := _variable(node, loop):
            return node.lineno, name
    return None


def _targets(loop: ast.AST) -> list[ast.AST]:
    if isinstance(loop, ast.For):
        assigned = [target for node in ast.walk(loop) if isinstance(node, ast.Assign) for target in node.targets]
        return [loop.target, *assigned]
    if isinstance(loop, ast.While):
        return [node.target for node in ast.walk(loop) if isinstance(node, ast.AugAssign)]
    return [part.target for part in getattr(loop, "generators", [])]


def _started_at_once(case: Case, call: Called) -> bool:
    """Tell whether the process is started in the turn in which it is made."""
    return any(start.loop is call.loop for start in case.code.methods("start"))


MISCONCEPTION = Misconception(
    slug="late-binding-lambda",
    question="Why do all my processes have the last value of the loop?",
    fix=Fix.VALUES,
    tag="start method",
    signs=signs,
    seen="The processes of line {line} were given a function that uses {name}, and {seen}.",
    why="Such a function does not remember the value of {name}: it looks it up when it runs, and then the loop has "
    "ended. Nor can a lambda be sent to a new process that is not forked.",
    step="Pass the value on line {line}: the function's name as target, and {name} in args.",
    wrong="""
from multiprocessing import Process


def feed(animal):
    print("feeding the", animal)


if __name__ == "__main__":
    processes = []
    for animal in ("hen", "pig", "cow"):
        processes.append(Process(target=lambda: feed(animal)))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    right="""
from multiprocessing import Process


def feed(animal):
    print("feeding the", animal)


if __name__ == "__main__":
    processes = []
    for animal in ("hen", "pig", "cow"):
        processes.append(Process(target=feed, args=(animal,)))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    instead_of=(
        "same-argument-every-time",
        "nested-target-process",
        "unpicklable-argument",
        "nested-function",
        "argument-ignored",
    ),
    symptoms=("the same line several times", "Can't pickle", "all have the last value"),
)
