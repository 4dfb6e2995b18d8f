"""A subclass of Process has an __init__ that does not call the one of Process."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import PROCESS, THREAD
from pytest_witness.diagnosis.source.functions import is_dataclass
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """An error of a Process object that is not set up, and a class whose `__init__` forgets the base's."""
    trouble = case.trouble("AttributeError", "AssertionError", "RuntimeError", says=())
    classes = case.code.classes
    own = [name for name in classes if case.code.names.subclasses.get(name) in (PROCESS, THREAD)]
    names = [name for name in own if not _reaches(case, classes[name])]
    if trouble is None or not names:
        return None
    parts = ("has no attribute '_", "__init__() not called", "__init__ not called", "thread.__init__()")
    if not any(one.says(part) for one in case.troubles for part in parts):
        return None
    bases = classes[names[0]].bases
    others = [ast.unparse(base) for base in bases if not _is_plain(case, base)]
    several = len(bases) >= _SEVERAL and others
    how = f"{others[0]}.__init__(self)" if several else "super().__init__()"
    return Found(CERTAIN, {"name": names[0], "error": trouble.message, "how": how})


def _reaches(case: Case, owner: ast.ClassDef) -> bool:
    """Tell whether the `__init__` that an object of a class has comes to the one of Process."""
    init = _init(owner)
    if init is None and is_dataclass(owner):
        return False
    if init is None:
        return not _keeps_to_itself(case, owner.bases)
    called = [node.func.value for node in ast.walk(init) if _is_init(node)]  # type: ignore[attr-defined]
    through = [base for base in called if isinstance(base, ast.Call)]  # super()
    named = [base for base in called if not isinstance(base, ast.Call)]
    if any(not _is_plain(case, base) for base in named):
        return True
    return bool(through) and not _keeps_to_itself(case, owner.bases)


def _keeps_to_itself(case: Case, bases: list[ast.expr]) -> bool:
    """Tell whether the first of several bases is an ordinary class whose `__init__` calls no other."""
    if len(bases) < _SEVERAL or not _is_plain(case, bases[0]):
        return False
    init = _init(case.code.classes[ast.unparse(bases[0])])
    return init is not None and not any(_is_init(node) for node in ast.walk(init))


_SEVERAL = 2


def _is_plain(case: Case, base: ast.expr) -> bool:
    """Tell whether it names a class of this file that is no kind of process."""
    name = ast.unparse(base)
    return name in case.code.classes and name not in case.code.names.subclasses


def _init(owner: ast.ClassDef) -> ast.FunctionDef | None:
    """Return the method in which an object of a class is set up: a dataclass leaves to others what it makes itself."""
    name = "__post_init__" if is_dataclass(owner) else "__init__"
    return next((node for node in owner.body if isinstance(node, ast.FunctionDef) and node.name == name), None)


def _is_init(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "__init__"


MISCONCEPTION = Misconception(
    slug="subclass-without-super-init",
    question="Do I need super().__init__() in my own Process class?",
    fix=Fix.STARTING,
    signs=signs,
    seen="An object of your class {name} could not be started: {error}",
    why="Your __init__ takes the place of the one that Process has, and with it goes all that Process notes "
    "there for the start.",
    step="Call {how} as the first line of __init__ in {name}.",
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
