"""A subclass of Process puts its work into start instead of run."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import PROCESS
from pytest_witness.diagnosis.source.functions import Function, functions_of, inside, method_of, methods_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A class does its work in its own `start`: no process was born, or those that were had nothing to do."""
    code = case.code
    idle = bool(case.workers) and len(case.without_target) == len(case.workers)
    if case.workers and not idle:
        return None
    for name, owner in code.classes.items():
        node = next((one for one in methods_of(owner) if one.name == "start"), None)
        if code.names.subclasses.get(name) != PROCESS or node is None or _calls_base(node) != idle:
            continue
        if idle and (method_of(code, owner, "run") or "start" not in case.in_main or not _works(case, owner, node)):
            continue
        born = f"{len(case.workers)} new processes had nothing to do" if idle else "No process was born"
        more = ", and leave out its call of super().start()" if idle else ""
        return Found(CERTAIN, {"name": name, "line": node.lineno, "pid": case.main_pid, "born": born, "more": more})
    return None


def _works(case: Case, owner: ast.ClassDef, method: Function) -> bool:
    """Tell whether a method does more than to start and to note that: it loops, calls what works, or is alone."""
    if {one.name for one in methods_of(owner)} <= {"start", "__init__"}:
        return True
    nodes = list(inside(method))
    called = [one for node in nodes if isinstance(node, ast.Call) for one in functions_of(case.code, node.func)]
    return any(isinstance(node, ast.For | ast.While | ast.ListComp) for node in nodes) or bool(
        [one for one in called if one is not method]
    )


def _calls_base(method: Function) -> bool:
    called = [node.func for node in ast.walk(method) if isinstance(node, ast.Call)]
    owners = [ast.unparse(one.value) for one in called if isinstance(one, ast.Attribute) and one.attr == "start"]
    return any(owner.startswith("super(") or owner.endswith("Process") for owner in owners)


MISCONCEPTION = Misconception(
    slug="subclass-overrides-start",
    question="Does my code go into start() or into run()?",
    fix=Fix.STARTING,
    signs=signs,
    seen="{born}: start() of your class {name}, line {line}, did its work in your main program, process {pid}.",
    why="start() is the engine that makes the new process, which then calls run(). A start() of your own takes "
    "the place of that engine.",
    step="Rename start to run on line {line}{more}; still call start().",
    wrong="""
from multiprocessing import Process


class Gardener(Process):
    def start(self):
        print("watering the flowers")


if __name__ == "__main__":
    gardener = Gardener()
    gardener.start()
""",
    right="""
from multiprocessing import Process


class Gardener(Process):
    def run(self):
        print("watering the flowers")


if __name__ == "__main__":
    gardener = Gardener()
    gardener.start()
    gardener.join()
""",
    instead_of=(
        "run-instead-of-start",
        "multiprocessing-imported-not-used",
        "created-never-started",
        "one-child-does-all",
    ),
    symptoms=(
        "no process is started",
        "all the same PID",
        "all lines come from the same process",
    ),
)
