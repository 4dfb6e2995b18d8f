"""`p.start`, named and not called."""

import ast
import itertools

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import STARTABLE
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_DISPLAYS = (ast.List, ast.Tuple, ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp, ast.Lambda, ast.IfExp)
_KEEPING = ("list", "tuple", "set", "any", "all", "len", "print", "bool", "str", "repr")


def signs(case: Case) -> Found | None:
    """A statement is no more than the name of the method `start` of a process, or only asks whether it is true."""
    if not case.code.calls_of(*STARTABLE):
        return None
    for node, around in case.code.walk():
        if not isinstance(node, ast.Attribute) or node.attr != "start" or not isinstance(node.ctx, ast.Load):
            continue
        alone = _stands_alone(node, around) or _is_kept(case, around)
        if alone and case.code.is_kind(node.value, *STARTABLE):
            name = ast.unparse(node)
            return Found(CERTAIN, {"name": name, "line": node.lineno, "started": case.started})
    return None


def _stands_alone(node: ast.AST, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether nothing is done with a value: it is a statement of its own, in a list that is one, or a test."""
    inner = node
    for outer in around:
        if isinstance(outer, ast.Expr) or _tests(outer, inner):
            return True
        if not isinstance(outer, _DISPLAYS) or isinstance(inner, ast.comprehension):
            return False
        inner = outer
    return False


def _tests(outer: ast.AST, inner: ast.AST) -> bool:
    """Tell whether it is only asked whether a value is true: that of a method always is."""
    if isinstance(outer, ast.UnaryOp):
        return isinstance(outer.op, ast.Not)
    return isinstance(outer, ast.BoolOp) or inner in (getattr(outer, "test", None), *getattr(outer, "ifs", ()))


def _is_kept(case: Case, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether a value only gets a name, alone or with others, and nothing was started by it: nobody called it."""
    if case.started or case.main_threads or not (case.error is None or case.error.says("join", "started")):
        return False
    kept = itertools.dropwhile(lambda outer: _gathers(case, outer), around)
    return isinstance(next(kept, None), ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Return | ast.Expr)


def _gathers(case: Case, outer: ast.AST) -> bool:
    """Tell whether it does no more with a value than to keep, count or show it."""
    passive = isinstance(outer, ast.Call) and case.code.names.full(outer.func) in _KEEPING
    return passive or isinstance(outer, _DISPLAYS)


MISCONCEPTION = Misconception(
    slug="start-without-parentheses",
    question="Why does nothing happen after p.start?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} says {name}, without parentheses; {started} were started in the whole run.",
    why="Naming a method does not call it. Python looks it up, finds that nothing is to be done with it, and goes on "
    "without an error.",
    step="Write {name}() on line {line}.",
    wrong="""
from multiprocessing import Process


def water(plant):
    print("watering the", plant)


if __name__ == "__main__":
    process = Process(target=water, args=("fern",))
    process.start
    print("done")
""",
    right="""
from multiprocessing import Process


def water(plant):
    print("watering the", plant)


if __name__ == "__main__":
    process = Process(target=water, args=("fern",))
    process.start()
    print("done")
""",
    instead_of=("created-never-started",),
    symptoms=("it prints nothing", "no process is started", "can only join a started process", "it hangs"),
)
