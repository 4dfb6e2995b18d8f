"""Processes are started with nothing to do, and the main program does the work."""

import ast
import itertools

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.idle import idle
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import STARTABLE, is_empty, number
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception
from pytest_witness.record import Process

_REFUSED = 0.85
_WHO = ("pid", "name", "ident")
_STATES = ("exitcode", "is_alive", "sentinel", "daemon", "native_id")
_ABOUT_PROCESSES = (*_WHO, *_STATES)


def signs(case: Case) -> Found | None:
    """What the processes were handed does nothing, and the main program did the work or wrote the lines."""
    found = idle(case)
    if found is not None and found.instead == "nothing":
        return Found(_REFUSED if case.graded else LIKELY, _values(case, found.name, found.line, found.by_main))
    made = case.code.calls_of(*STARTABLE)
    empty = [call for call in made if _is_empty(case, call)]
    bare = [call for call in made if not call.node.args and not call.node.keywords and _is_plain(case, call.node)]
    speaks_for_them = not case.graded and _speaks_for_them(case, made)
    idlers = empty + bare + ([call for call in made if _only_sleeps(case, call)] if speaks_for_them else [])
    if not idlers or len(idlers) < len(made) or not case.workers or case.writers or not case.main_lines:
        return None
    if case.graded:
        name = ast.unparse(case.code.target_of(idlers[0]) or ast.Constant(None))
        return Found(_REFUSED, _values(case, name, idlers[0].line, "")) if case.claim else None
    if case.error is not None or case.failed_workers or (_measures(case) and not speaks_for_them):
        return None
    name = ast.unparse(case.code.target_of(idlers[0]) or ast.Constant(None))
    return Found(LIKELY, _values(case, name, idlers[0].line, ""))


def _is_empty(case: Case, call: Called) -> bool:
    """Tell whether a process is given a function that does nothing, or a lambda that is no more than a constant."""
    target = case.code.target_of(call)
    if isinstance(target, ast.Lambda):
        return isinstance(target.body, ast.Constant)
    return is_empty(case.code.function_named(target))


def _only_sleeps(case: Case, call: Called) -> bool:
    """Tell whether a process is given a function that only sleeps."""
    function = case.code.function_named(case.code.target_of(call))
    pauses = [node for node in ast.walk(function) if isinstance(node, ast.Call)] if function is not None else []
    parts = (
        [part for part in function.body if not isinstance(part, ast.Expr | ast.Pass)] if function is not None else []
    )
    return bool(pauses) and not parts and all(case.code.names.full(node.func) == "time.sleep" for node in pauses)


def _speaks_for_them(case: Case, made: list[Called]) -> bool:
    """Tell whether the main program writes the names of processes beside values that they were never given.

    Values are what a function that it alone executed made of an item of its loop, or numbers that count nothing.
    """
    code = case.code
    given = any(call.argument(3, "args") or call.argument(4, "kwargs") for call in made)
    looks = any(isinstance(node, ast.Attribute) and node.attr in _STATES for node in ast.walk(code.tree))
    if given or looks or code.clocks or not all(_is_told(case, worker) for worker in case.workers):
        return False
    making = {node.id for call in made for node in ast.walk(call.node) if isinstance(node, ast.Name)}
    for call in code.calls_of("print"):
        nodes = list(ast.walk(call.node))
        whose = {ast.unparse(node.value) for node in nodes if isinstance(node, ast.Attribute) and node.attr in _WHO}
        if whose and isinstance(call.loop, ast.For) and not code.at_work(call):
            items = {node.id for node in ast.walk(call.loop.target) if isinstance(node, ast.Name)} - whose - making
            shown = [_is_from(call.loop, node.id) for node in nodes if isinstance(node, ast.Name) and node.id in items]
            shown += [node.value for node in nodes if isinstance(node, ast.Subscript) and _counts(node, items)]
            if _computes(case, call.loop, items) or any(_is_work(case, source) for source in shown):
                return True
    return False


def _counts(node: ast.Subscript, names: set[str]) -> bool:
    return isinstance(node.slice, ast.Name) and node.slice.id in names


def _is_told(case: Case, worker: Process) -> bool:
    """Tell whether a line of the main program names a process."""
    return any(name in line for line in case.main_lines for name in (worker.name, str(worker.pid)) if name)


def _computes(case: Case, loop: ast.For, items: set[str]) -> bool:
    """Tell whether a function that the main program alone executed is given an item of its loop there."""
    calls = [node for node in ast.walk(loop) if isinstance(node, ast.Call)]
    own = [call for call in calls if case.code.names.full(call.func) in case.only_in_main & set(case.code.functions)]
    parts = [part for call in own for argument in call.args for part in ast.walk(argument)]
    return any(isinstance(part, ast.Name) and part.id in items for part in parts)


def _is_from(loop: ast.For, name: str) -> ast.expr | None:
    """Return what the items come from that a loop gives a name: of ``zip(processes, numbers)`` its own part."""
    parts = [ast.unparse(part) for part in getattr(loop.target, "elts", [loop.target])]
    if not isinstance(loop.iter, ast.Call):
        return loop.iter if parts == [name] else None
    made = ast.unparse(loop.iter.func)
    sources = loop.iter.args if made == "zip" else [None, *loop.iter.args] if made == "enumerate" else []
    return dict(zip(parts, sources, strict=False)).get(name)


def _is_work(case: Case, items: ast.expr | None) -> bool:
    """Tell whether a list is one of numbers that do not just count the turns of a loop."""
    items = case.code.resolved(items)
    numbers = [number(item) for item in items.elts] if isinstance(items, ast.List | ast.Tuple) else []
    known = [item for item in numbers if item is not None]
    steps = {after - before for before, after in itertools.pairwise(known)}
    return len(known) == len(numbers) > 1 and steps != {1}


def _is_plain(case: Case, call: ast.Call) -> bool:
    return case.code.names.full(call.func) not in case.code.names.subclasses


def _measures(case: Case) -> bool:
    """Tell whether a script is about processes themselves: it looks at the clock, or at what a process has."""
    nodes = list(ast.walk(case.code.tree))
    looks = any(isinstance(node, ast.Attribute) and node.attr in _ABOUT_PROCESSES for node in nodes)
    if 1 < len(case.workers) <= len(case.main_lines):  # it is a line for each
        return looks or bool(case.code.clocks) or case.code.imports("timeit")
    return looks or case.code.imports("time") or case.code.imports("timeit") or case.code.imports("os")


def _values(case: Case, name: str, line: int, by_main: str) -> dict[str, object]:
    did = f"executed {by_main}" if by_main else "did the work"
    return {"name": name, "line": line, "did": did, "pid": case.main_pid}


MISCONCEPTION = Misconception(
    slug="child-does-nothing",
    question="Is it enough that processes are there?",
    fix=Fix.WORKING,
    signs=signs,
    seen="What is started on line {line} runs {name}, which does none of the work; your main program, process {pid}, "
    "{did}.",
    why="A process does what its target says, and nothing else. What is written beside the start is done by the main "
    "program, however many processes are there.",
    step="Move the work into the function that is the target.",
    wrong="""
from multiprocessing import Process


def helper():
    pass


if __name__ == "__main__":
    for country in ("Peru", "Chad", "Laos"):
        process = Process(target=helper)
        process.start()
        print("visiting", country)
        process.join()
""",
    right="""
from multiprocessing import Process


def helper(country):
    print("visiting", country)


if __name__ == "__main__":
    for country in ("Peru", "Chad", "Laos"):
        process = Process(target=helper, args=(country,))
        process.start()
""",
    instead_of=("start-join-same-iteration", "wrong-number-of-processes", "one-child-does-all"),
    symptoms=("all the same PID", "all lines come from the same process", "the workers do nothing", "it is not faster"),
)
