"""Processes are started with nothing to do, and the main program does the work."""

import ast
import itertools
from collections.abc import Iterator

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.idle import idle
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import COMPREHENSIONS, STARTABLE, is_empty, number
from pytest_witness.diagnosis.source.functions import method_of
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception
from pytest_witness.record import Process

_REFUSED = 0.85
_WHO = ("pid", "name", "ident")
_STATES = ("exitcode", "is_alive", "sentinel", "daemon", "native_id")
_ABOUT_PROCESSES = (*_WHO, *_STATES)
_COMPUTING = (ast.Mult, ast.Pow, ast.Div, ast.FloorDiv, ast.MatMult)
_WORKING = ("sum", "max", "min", "sorted", "pow", "sqrt", "factorial", "count", "split", "upper", "lower", "reversed")
_FOR = (ast.For, *COMPREHENSIONS)


def signs(case: Case) -> Found | None:
    """What the processes were handed does nothing, and the main program did the work or wrote the lines."""
    found = idle(case)
    if found is not None and found.instead == "nothing":
        return Found(_REFUSED if case.graded else LIKELY, _values(case, found.name, found.line, found.by_main))
    made = case.code.calls_of(*STARTABLE)
    without = [call for call in made if _has_nothing_to_run(case, call)]
    speaks_for_them = not case.graded and (_speaks_for_them(case, made) or _computes_of_them(case))
    by_itself = speaks_for_them or (not case.graded and _works_beside(case, made))
    idlers = [call for call in made if call in without or _is_empty(case, call)]
    idlers += [call for call in made if _only_sleeps(case, call)] if by_itself else []
    if not idlers or len(idlers) < len(made) or not case.workers or case.writers or not case.main_lines:
        return None
    name = _what_runs(case, idlers[0])
    if case.graded:
        return Found(_REFUSED, _values(case, name, idlers[0].line, "")) if case.claim else None
    if case.error is not None or case.failed_workers:
        return None
    beside = _beside(case)
    if not (speaks_for_them or beside) and (_measures(case) or any(_is_own(case, call) for call in without)):
        return None
    return Found(LIKELY, _values(case, name, idlers[0].line, beside))


def _has_nothing_to_run(case: Case, call: Called) -> bool:
    """Tell whether a process is made without a target, and its class has no `run` of its own."""
    own = f"{ast.unparse(call.node.func)}.run" in case.code.inherited_runs
    given = [*call.node.args, *call.node.keywords]
    if _is_own(case, call):
        return own and bool(case.without_target)
    return not given or (bool(case.without_target) and {one.arg for one in call.node.keywords} <= {"name", "daemon"})


def _works_beside(case: Case, made: list[Called]) -> bool:
    """Tell whether the main program alone computes something of the very items that it gives its processes."""
    theirs = {ast.unparse(items) for call in made for items in _gone_over(case, call)}
    own = [call for call in _calls_beside(case) if _is_computing(case.code.function_named(call.node.func))]
    return not case.code.clocks and any(
        ast.unparse(items) in theirs for call in own for items in _gone_over(case, call)
    )


def _is_computing(function: ast.AST | None) -> bool:
    """Tell whether a function computes something, or draws lots, more than to put a text together."""
    nodes = list(ast.walk(function)) if function is not None else []
    called = [ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)]
    works = any(name.split(".")[-1] in _WORKING or name.startswith("random.") for name in called)
    return works or any(isinstance(node, ast.BinOp) and isinstance(node.op, _COMPUTING) for node in nodes)


def _beside(case: Case) -> str:
    """Return the function that the main program alone executed, for one written item after the other or as a method.

    It has nothing to do with the processes themselves: neither does it start any, nor look at them or at the clock.
    """
    return next((call.method for call in _calls_beside(case)), "")


def _calls_beside(case: Case) -> Iterator[Called]:
    """Yield the calls of such functions."""
    code = case.code
    about = {
        *code.starting,
        *(call.function for call in (*code.calls_of(*STARTABLE), *code.on("start", "join", of=STARTABLE))),
    }
    about |= {call.function for call in code.clocks}
    work = case.only_in_main & set(code.functions) - about
    for call in code.calls:
        function = code.function_named(call.node.func)
        if function is None or function.name not in work or _looks(function) or not isinstance(call.loop, _FOR):
            continue
        if {ast.unparse(node.func) for node in ast.walk(call.node) if isinstance(node, ast.Call)} & about:
            continue
        of_process = code.names.kind(call.receiver).removeprefix("list of ") in STARTABLE
        if of_process or any(map(_is_written, _gone_over(case, call))):
            yield call


def _looks(function: ast.AST) -> bool:
    return any(isinstance(node, ast.Attribute) and node.attr in _ABOUT_PROCESSES for node in ast.walk(function))


def _gone_over(case: Case, call: Called) -> list[ast.expr]:
    """Return what the items come from that a call is given in its loop: numbers, texts, a range."""
    parts = [*call.node.args, *(one.value for one in call.node.keywords)]
    used = {node.id for one in parts for node in ast.walk(one) if isinstance(node, ast.Name)} & call.turn
    loops = [call.loop] if isinstance(call.loop, ast.For) else getattr(call.loop, "generators", [])
    sources = [case.code.resolved(_is_from(loop, name)) for loop in loops for name in used]
    return [source for source in sources if source is not None]


def _is_written(items: ast.expr) -> bool:
    """Tell whether something is written down item by item, or a range."""
    if isinstance(items, ast.Call):
        return ast.unparse(items.func) == "range"
    plain = (ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.UnaryOp, ast.USub, ast.Load)
    return isinstance(items, ast.List | ast.Tuple | ast.Dict | ast.Set) and all(
        isinstance(node, plain) for node in ast.walk(items)
    )


def _is_empty(case: Case, call: Called) -> bool:
    """Tell whether a process is given a function that does nothing, or a lambda that is no more than a constant."""
    target = case.code.target_of(call)
    if isinstance(target, ast.Lambda):
        return isinstance(target.body, ast.Constant)
    return is_empty(_own_run(case, call) or case.code.function_named(target))


def _own_run(case: Case, call: Called) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    """Return the method `run` of the file's own class that a process is made of, where it is given no target."""
    made = case.code.classes.get(case.code.names.full(call.node.func))
    return method_of(case.code, made, "run") if made is not None and case.code.target_of(call) is None else None


def _what_runs(case: Case, call: Called) -> str:
    """Return what a process runs, as it is written."""
    target = case.code.target_of(call)
    own = f"{ast.unparse(call.node.func)}.run" if _own_run(case, call) is not None else "nothing"
    return ast.unparse(target) if target is not None else own


def _computes_of_them(case: Case) -> bool:
    """Tell whether the main program prints what it computes of an attribute of each process."""
    prints = [call for call in case.code.calls_of("print") if not case.code.at_work(call) and call.loop is not None]
    nodes = [node for call in prints for node in ast.walk(call.node) if isinstance(node, ast.BinOp)]
    parts = [part for node in nodes if isinstance(node.op, _COMPUTING) for part in ast.walk(node)]
    return any(
        isinstance(part, ast.Attribute) and case.code.names.kind(part.value).removeprefix("list of ") in STARTABLE
        for part in parts
    )


def _only_sleeps(case: Case, call: Called) -> bool:
    """Tell whether a process is given a function that only sleeps."""
    function = _own_run(case, call) or case.code.function_named(case.code.target_of(call))
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
    work = [call for call in made if not _is_empty(case, call)]  # what is given to others is not even looked at
    made = [call for call in work if not _has_nothing_to_run(case, call)]
    given = any(call.argument(3, "args") or call.argument(4, "kwargs") for call in made)
    looks = any(isinstance(node, ast.Attribute) and node.attr in _STATES for node in code.nodes)
    if given or looks or code.clocks or not all(_is_told(case, worker) for worker in case.workers):
        return False
    making = {node.id for call in made for node in ast.walk(call.node) if isinstance(node, ast.Name)}
    for call in code.calls_of("print"):
        nodes = list(ast.walk(call.node))
        whose = {ast.unparse(node.value) for node in nodes if isinstance(node, ast.Attribute) and node.attr in _WHO}
        if not whose or code.at_work(call):
            continue
        told = _told_there(case, call, whose | making)
        if any(_draws(case, value) for value in told):
            return True
        if isinstance(call.loop, ast.While) and _is_computed(told, _counted_on(call.loop)):
            return True
        if isinstance(call.loop, ast.For):
            items = {node.id for node in ast.walk(call.loop.target) if isinstance(node, ast.Name)} - whose - making
            shown = [_is_from(call.loop, node.id) for node in nodes if isinstance(node, ast.Name) and node.id in items]
            shown += [node.value for node in nodes if isinstance(node, ast.Subscript) and _counts(node, items)]
            named = call.turn - whose  # also what only gave a process its name
            works = _computes(case, call.loop, items) or _computes_there(call, told, named, counts=not work)
            if works or any(_is_work(case, source) for source in shown):
                return True
    return any(_works_for_one(case, call) for call in code.calls)


def _works_for_one(case: Case, call: Called) -> bool:
    """Tell whether a call gives a process of a loop to a function of the main program alone, which does its work."""
    function = case.code.function_named(call.node.func)
    if function is None or function.name not in case.only_in_main or not isinstance(call.loop, ast.For):
        return False
    given = [node.id for node in (call.receiver, *call.node.args) if isinstance(node, ast.Name)]
    its = any(name in call.turn and case.code.names.kind(ast.Name(name)) in STARTABLE for name in given)
    return its and _is_computing(function)


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


def _told_there(case: Case, call: Called, about: set[str]) -> list[ast.expr]:
    """Return what a call is given, and what its loop assigns to the names that it is given, but those of processes.

    What is given to a process as well, or says how long to sleep, is about the process.
    """
    used = [one.node for one in case.code.calls_of("time.sleep")]
    used += [one.node for one in case.code.calls if one.receiver is not None and ast.unparse(one.receiver) in about]
    about = about | {node.id for one in used for node in ast.walk(one) if isinstance(node, ast.Name)}
    parts = [node for one in call.node.args for node in ast.walk(one)]
    names = {node.id for node in parts if isinstance(node, ast.Name)} - about
    names |= {ast.unparse(node) for node in parts if isinstance(node, ast.Subscript)}
    stored = [node for node in ast.walk(call.loop or call.node) if isinstance(node, ast.Assign)]
    its = [node.value for node in stored if names & {ast.unparse(target) for target in node.targets}]
    return [*call.node.args, *its]


def _draws(case: Case, value: ast.expr) -> bool:
    """Tell whether an expression draws lots."""
    called = [case.code.names.full(node.func) for node in ast.walk(value) if isinstance(node, ast.Call)]
    return any(name.startswith(("random.", "secrets.")) for name in called)


def _computes_there(call: Called, told: list[ast.expr], items: frozenset[str], *, counts: bool) -> bool:
    """Tell whether a call is told what is computed of an item of a list there, more than its number or its looks.

    Its number is enough where it `counts`, for there is nothing else that it could be for.
    """
    loop = call.loop
    if not isinstance(loop, ast.For):
        return False
    return _is_computed(told, {name for name in items if counts or not _only_counts(_is_from(loop, name))})


def _counted_on(loop: ast.While) -> set[str]:
    """Return the names that a loop counts on, or takes the next item of a list for."""
    nodes = list(ast.walk(loop))
    found = {ast.unparse(node.target) for node in nodes if isinstance(node, ast.AugAssign)}
    taken = [node for node in nodes if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith(".pop(0)")]
    return found | {ast.unparse(target) for node in taken for target in node.targets}


def _is_computed(told: list[ast.expr], listed: set[str]) -> bool:
    inner = [node for one in told for node in ast.walk(one)]
    made: list[ast.expr] = [node for node in inner if isinstance(node, ast.BinOp) and isinstance(node.op, _COMPUTING)]
    made += [node for node in inner if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in _WORKING]
    return any(isinstance(part, ast.Name) and part.id in listed for node in made for part in ast.walk(node))


def _only_counts(items: ast.expr | None) -> bool:
    return items is None or (isinstance(items, ast.Call) and ast.unparse(items.func) == "range" and not items.args[1:])


def _is_from(loop: ast.For | ast.comprehension, name: str) -> ast.expr | None:
    """Return what the items come from that a loop gives a name: of ``zip(processes, numbers)`` its own part."""
    return _its_part(loop.target, loop.iter, name)


def _its_part(target: ast.expr, items: ast.expr, name: str) -> ast.expr | None:
    if isinstance(target, ast.Name):
        return items if target.id == name else None
    if not isinstance(target, ast.Tuple | ast.List):
        return None
    called = items if isinstance(items, ast.Call) else None
    made = ast.unparse(called.func) if called is not None else ""
    given = called.args if called is not None else []
    sources = given if made == "zip" else [None, *given] if made == "enumerate" else [items] * len(target.elts)
    found = [_its_part(part, source, name) for part, source in zip(target.elts, sources, strict=False) if source]
    return next((one for one in found if one is not None), None)


def _is_work(case: Case, items: ast.expr | None) -> bool:
    """Tell whether a list is one of numbers that do not just count the turns of a loop, or of what is computed."""
    items = case.code.resolved(items)
    if isinstance(items, ast.ListComp):
        return _is_computing(items.elt) or _draws(case, items.elt)
    numbers = [number(item) for item in items.elts] if isinstance(items, ast.List | ast.Tuple) else []
    known = [item for item in numbers if item is not None]
    steps = {after - before for before, after in itertools.pairwise(known)}
    return len(known) == len(numbers) > 1 and steps != {1}


def _is_own(case: Case, call: Called) -> bool:
    return case.code.names.full(call.node.func) in case.code.names.subclasses


def _measures(case: Case) -> bool:
    """Tell whether a script is about processes themselves: it looks at the clock, or at what a process has."""
    nodes = case.code.nodes
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
