"""The module is imported, and an ordinary loop does the work."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import POOLS, STARTABLE
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_MODULES = ("multiprocessing", "concurrent.futures", "threading")
_OTHER_WAYS = ("subprocess", "asyncio", "joblib", "os.fork", "os.system", "_thread", "multiprocessing.dummy")
_TRICKS = ("os.fork", "os.system", "os.popen", "os.posix_spawn", "os._exit", "sys.exit", "atexit.register")
_MADE_BEFORE = (ast.ListComp, ast.DictComp, ast.SetComp, ast.Dict)  # all answers, when the file was loaded
_IMPORTED = 0.9


def signs(case: Case) -> Found | None:
    """Nothing was started, and the source has nothing that could start anything."""
    code = case.code
    if case.workers or _has_threads(case) or case.troubles or case.run.outcome not in ("returned", "exited"):
        return None
    if code.calls_of(*POOLS, *STARTABLE) or any(code.imports(way) for way in _OTHER_WAYS) or _brings_its_own(case):
        return None
    module = next((name for name in _MODULES if code.imports(name)), "")
    values = {"pid": case.main_pid, "what": "thread" if case.about_threads else "process"}
    if case.graded:
        return Found(_IMPORTED if module else LIKELY, values) if _at_issue(case) and _works(case) else None
    return Found(LIKELY, values) if module and not _used(case) else None


def _has_threads(case: Case) -> bool:
    """Tell whether there were threads that are its own: a queue of multiprocessing has one, too."""
    return case.main_threads > 0 and (case.code.imports("threading") or not case.code.imports("multiprocessing"))


def _brings_its_own(case: Case) -> bool:
    """Tell whether the file has a class of its own for processes, or more files that may start some."""
    names = [name.lower() for name in case.code.classes]
    odd = len(case.code.files) > 1 or "__eq__" in case.code.functions or bool(case.code.names.subclasses)
    for node in ast.walk(case.code.tree):
        if isinstance(node, ast.Name | ast.Attribute) and case.code.names.full(node) in _TRICKS:
            return True
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.ctx, ast.Store)
            and case.code.names.full(node.value) == "os"
        ):
            return True
    return odd or any("process" in name or "pool" in name for name in names)


def _at_issue(case: Case) -> bool:
    """Tell whether it was asked who works: by evidence, or by the very name of the function."""
    return not case.asked and (
        bool(case.claim) or "process" in (case.function or "") or "thread" in (case.function or "")
    )


def _works(case: Case) -> bool:
    """Tell whether the function at issue does something with what it is given: it has not only answers typed in."""
    function = case.code.functions.get(case.function or "")
    if function is None:
        return True
    parameters = {arg.arg for arg in function.args.posonlyargs + function.args.args}
    used = {node.id for statement in function.body for node in ast.walk(statement) if isinstance(node, ast.Name)}
    before = {name for name in used if isinstance(case.code.resolved(ast.Name(name, ast.Load())), _MADE_BEFORE)}
    return (bool(parameters & used) or not parameters) and not before - _bound_in(function)


def _bound_in(function: ast.AST) -> set[str]:
    """The names that a function binds itself."""
    return {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _used(case: Case) -> bool:
    """Tell whether anything of these modules is used."""
    for node in ast.walk(case.code.tree):
        if isinstance(node, ast.Name | ast.Attribute) and not isinstance(node.ctx, ast.Store):
            full = case.code.names.full(node)
            if full.startswith(_MODULES) and full not in _MODULES:
                return True
    return False


MISCONCEPTION = Misconception(
    slug="multiprocessing-imported-not-used",
    question="Is my program parallel once I import multiprocessing?",
    fix=Fix.STARTING,
    signs=signs,
    seen="No {what} was started: your main program, process {pid}, did all of it, one piece after the other.",
    why="An import only makes names known. A new {what} begins where one is made and started, and nothing in the "
    "source asks for any.",
    step="Make one {what} for one piece of the work, and look whether it shows up here.",
    wrong="""
import multiprocessing


def price(pounds):
    return 3 * pounds


if __name__ == "__main__":
    for pounds in (1, 2, 5):
        print(pounds, "pounds cost", price(pounds))
""",
    right="""
import multiprocessing


def price(pounds):
    print(pounds, "pounds cost", 3 * pounds)


if __name__ == "__main__":
    for pounds in (1, 2, 5):
        multiprocessing.Process(target=price, args=(pounds,)).start()
""",
    symptoms=("no process is started", "all the same PID", "it is not faster"),
)
