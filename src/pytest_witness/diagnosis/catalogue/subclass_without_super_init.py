"""A subclass of Process has an __init__ that does not call the one of Process."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import PROCESS, THREAD
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """An error of a Process object that is not set up, and a class whose `__init__` forgets the base's."""
    trouble = case.trouble("AttributeError", "AssertionError", "RuntimeError", says=())
    names = [name for name, init in _inits(case) if not _calls_base(init)]
    if trouble is None or not names:
        return None
    parts = ("has no attribute '_", "__init__() not called", "__init__ not called", "thread.__init__()")
    if not any(one.says(part) for one in case.troubles for part in parts):
        return None
    return Found(CERTAIN, {"name": names[0], "error": trouble.message})


def _inits(case: Case) -> list[tuple[str, ast.FunctionDef]]:
    return [
        (name, node)
        for name, owner in case.code.classes.items()
        if case.code.names.subclasses.get(name) in (PROCESS, THREAD)
        for node in owner.body
        if isinstance(node, ast.FunctionDef) and node.name == "__init__"
    ]


def _calls_base(init: ast.FunctionDef) -> bool:
    calls = (node.func for node in ast.walk(init) if isinstance(node, ast.Call))
    return any(isinstance(called, ast.Attribute) and called.attr == "__init__" for called in calls)


MISCONCEPTION = Misconception(
    slug="subclass-without-super-init",
    question="Do I need super().__init__() in my own Process class?",
    fix=Fix.STARTING,
    signs=signs,
    seen="An object of your class {name} could not be started: {error}",
    why="Your __init__ takes the place of the one that Process has, and with it goes all that Process notes "
    "there for the start.",
    step="Call super().__init__() as the first line of __init__ in {name}.",
    wrong="""
from multiprocessing import Process


class Printer(Process):
    def __init__(self, text):
        self.text = text

    def run(self):
        print(self.text)


if __name__ == "__main__":
    printer = Printer("a page")
    printer.start()
    printer.join()
""",
    right="""
from multiprocessing import Process


class Printer(Process):
    def __init__(self, text):
        super().__init__()
        self.text = text

    def run(self):
        print(self.text)


if __name__ == "__main__":
    printer = Printer("a page")
    printer.start()
    printer.join()
""",
    symptoms=(
        "object has no attribute '_closed'",
        "AttributeError",
        "Process.__init__() not called",
    ),
)
