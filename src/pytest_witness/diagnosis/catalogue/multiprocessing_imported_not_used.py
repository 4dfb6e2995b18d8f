"""The module is imported, and an ordinary loop does the work."""

import ast
import re
from pathlib import PurePath

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import POOLS, STARTABLE
from pytest_witness.diagnosis.source.functions import methods_of
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_MODULES = ("multiprocessing", "concurrent.futures", "threading")
_OTHER_WAYS = ("subprocess", "asyncio", "joblib", "os.fork", "os.system", "_thread", "multiprocessing.dummy")
_TRICKS = ("os.fork", "os.system", "os.popen", "os.posix_spawn", "os._exit", "sys.exit", "atexit.register")
_PACKAGES = ("multiprocessing.pool", "multiprocessing.context", "concurrent.futures.process")
_MADE_BEFORE = (ast.ListComp, ast.DictComp, ast.SetComp, ast.Dict)  # all answers, when the file was loaded
_IMPORTED = 0.9
_PREPARES = ("freeze_support", "set_start_method", "get_context", "Process", "Pool", "Thread", "ProcessPoolExecutor")
_LOOKS = (
    *("cpu_count", "current_process", "parent_process", "active_children", "get_start_method", "current_thread"),
    *("active_count", "main_thread", "get_ident", "get_native_id", "Lock", "RLock", "Queue", "SimpleQueue"),
    *("Value", "Array", "log_to_stderr", "get_logger", "JoinableQueue", "RawValue", "RawArray", "Pipe", "Event"),
    *("Semaphore", "BoundedSemaphore", "Condition"),
)
_KNOWS = re.compile(r"\b(same|one|only|no|main|this) (new )?process|serial|sequential|one by one", re.IGNORECASE)
_HOPE = re.compile(
    r"\b(parallel\w*|cores?|cpus?|process(es|ors?)?|workers?|at once|at the same time|simultaneous\w*|fast(er)?|"
    r"quick(er)?|speed\w*|multi\w*|threads?|concurrent\w*|side by side|all together)\b",
    re.IGNORECASE,
)


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
    if not module or (names := _used(case)) is None:
        return None
    said = _HOPE.search(" ".join([code.words, *code.functions]).replace("_", " "))
    hopes = said or _prepares(case) or _imitates(case) or ("current_process" in names and not _KNOWS.search(code.words))
    serial = _in_turns(case) or _is_forgotten(case)
    return Found(LIKELY, values) if not names or (hopes and serial) else None


def _has_threads(case: Case) -> bool:
    """Tell whether there were threads that are its own: a queue of multiprocessing has one, too."""
    return case.main_threads > 0 and (case.code.imports("threading") or not case.code.imports("multiprocessing"))


def _brings_its_own(case: Case) -> bool:
    """Tell whether the file has a class of its own for processes, or imports a file beside it that may start some."""
    beside = {PurePath(name).stem for name in case.code.files if name != case.code.name}
    names = [name.lower() for name in case.code.classes]
    odd = any(map(case.code.imports, beside)) or "__eq__" in case.code.functions or bool(case.code.names.subclasses)
    for node in case.code.nodes:
        full = case.code.names.full(node) if isinstance(node, ast.Name | ast.Attribute) else ""
        if full in _TRICKS and (case.graded or full != "sys.exit"):
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


def _used(case: Case) -> frozenset[str] | None:
    """Return what of these modules is used that only looks at something, or is shared; None where more than that is."""
    found = set()
    for node, around in case.code.walk():
        if isinstance(node, ast.Name | ast.Attribute) and not isinstance(node.ctx, ast.Store):
            full = case.code.names.full(node)
            inner = bool(around) and isinstance(around[0], ast.Attribute)
            if full.startswith(_MODULES) and full not in _MODULES and not (inner and full in _PACKAGES):
                found.add(full.rpartition(".")[2])
    found -= set(_PREPARES)
    return frozenset(found) if found <= set(_LOOKS) else None


def _prepares(case: Case) -> bool:
    """Tell whether a start method is chosen, or the like, for processes that nobody makes."""
    return bool(case.code.calls_of("multiprocessing.set_start_method", "multiprocessing.freeze_support"))


def _imitates(case: Case) -> bool:
    """Tell whether objects of a class of its own are started, and `start` only calls their `run`: it looks like one."""
    kinds = {case.code.names.kind(call.receiver) for call in case.code.methods("start")}
    starting = [made for name, made in case.code.classes.items() if name in kinds]
    methods = {one.name: one for made in starting for one in methods_of(made)}
    return "run" in methods and "start" in methods and "self.run(" in ast.unparse(methods["start"])


def _is_forgotten(case: Case) -> bool:
    """Tell whether what makes processes is imported by its name and never used, while functions are called in turn."""
    code = case.code
    imported = set(code.names.stands_for.values()) & {*POOLS, *STARTABLE}
    called = {(call.function, call.name) for call in code.calls if call.name in case.in_main & set(code.functions)}
    several = len(called) > len({caller for caller, _ in called})
    return bool(imported) and not code.mentions(*imported) and several


def _in_turns(case: Case) -> bool:
    """Tell whether the main program was seen to enter a function of its own that is called again and again."""
    code = case.code
    calls = [call for call in code.calls if code.repeated(call) and not call.name.startswith(_MODULES)]
    again = {function.name for call in calls if (function := code.function_named(call.node.func)) is not None}
    return bool((again | set(code.work)) & case.in_main)


MISCONCEPTION = Misconception(
    slug="multiprocessing-imported-not-used",
    question="Is my program parallel once I import multiprocessing?",
    fix=Fix.STARTING,
    signs=signs,
    seen="No {what} was started: your main program, process {pid}, did all of it, one piece after the other.",
    why="A function runs where it is called, and an import only makes names known. A new {what} begins where one is "
    "made and started, and nothing in the source asks for any.",
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
