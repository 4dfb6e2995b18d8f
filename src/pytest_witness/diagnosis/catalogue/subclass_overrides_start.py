"""A subclass of Process puts its work into start instead of run."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import PROCESS
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A class overrides `start` without calling that of Process, and no process was born."""
    if case.workers:
        return None
    for name, owner in case.code.classes.items():
        if case.code.names.subclasses.get(name) != PROCESS:
            continue
        for node in owner.body:
            if isinstance(node, ast.FunctionDef) and node.name == "start" and not _calls_base(node):
                return Found(CERTAIN, {"name": name, "line": node.lineno, "pid": case.main_pid})
    return None


def _calls_base(method: ast.FunctionDef) -> bool:
    called = [node.func for node in ast.walk(method) if isinstance(node, ast.Call)]
    owners = [ast.unparse(one.value) for one in called if isinstance(one, ast.Attribute) and one.attr == "start"]
    return any(owner.startswith("super(") or owner.endswith("Process") for owner in owners)


MISCONCEPTION = Misconception(
    slug="subclass-overrides-start",
    question="Does my code go into start() or into run()?",
    fix=Fix.STARTING,
    signs=signs,
    seen="No process was born: start() of your class {name}, line {line}, did its work in your main program, "
    "process {pid}.",
    why="start() is the engine that makes the new process, which then calls run(). A start() of your own takes "
    "the place of that engine.",
    step="Rename start to run on line {line}; still call start().",
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
