"""Each process is waited for before the next one is started."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import alone, files
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import MESSAGES, PROCESS, STARTABLE, is_empty
from pytest_witness.diagnosis.source.values import values_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_RECEIVING = ("get", "recv")
_READING = ("read", "readline", "readlines", "read_text", "read_bytes", "load", "loads")


def signs(case: Case) -> Found | None:
    """No two were ever there together, and in the source each start is followed by a wait for it."""
    found = case.code.taking_turns(*(STARTABLE if case.about_threads else (PROCESS,)))
    if found is None or case.without_target:
        return None
    start, wait = found
    if case.graded:
        if not case.about_work or not case.serial or case.tasks or case.started == 1:
            return None
        if case.about_starts:
            return None  # it is measured how long one takes
    elif not _in_turn(case, wait) or case.worker_errors or _measures(case) or _has_to(case, start):
        return None
    return Found(
        CERTAIN,
        {"start": start.line, "wait": wait.line, "method": wait.method, "count": case.started, "what": _what(case)},
    )


def _in_turn(case: Case, wait: Called) -> bool:
    """Tell whether one came after the other; who has sent an answer that is waited for may not have ended yet."""
    return case.error is None and (case.one_by_one or (case.in_turn and wait.method in _RECEIVING))


def _has_to(case: Case, start: Called) -> bool:
    """Tell whether there is a reason for one after the other: how one ends decides, or the next needs what it made."""
    if start.loop is None and alone.decides(case):
        return True
    return case.code.tries_again(start.loop) or alone.on_purpose(case, start.loop) or _feeds_the_next(case, start)


def _feeds_the_next(case: Case, start: Called) -> bool:
    """Tell whether a process has to wait for what the one before it made: they have other work on the same thing.

    They share a queue, a list or the like, or a file that one writes and another reads, or one is given what was
    received, or read, before it is made.
    """
    code = case.code
    if files.hands_on(case):
        return True
    made = [call for call in code.processes if call.function == start.function]
    given = [_names(call.node) for call in made]
    received = {name for call in code.methods(*_RECEIVING, *_READING) for name in _kept_as(call)}
    received = _made_of(start.loop, received)
    received -= _names(getattr(start.loop, "target", start.node))
    if received & set().union(*given):
        return True
    targets = {ast.unparse(target) for call in made for target in values_of(code, code.target_of(call))}
    if len(targets) <= 1:
        return False
    several = {name for name in set().union(*given) if sum(name in names for names in given) > 1 or start.loop}
    kinds = {code.names.kind(ast.Name(name)) for name in several}
    shared = {kind for kind in kinds if kind.startswith("multiprocessing.")} - {PROCESS}
    if not code.receives(at_work=True):
        shared -= {*MESSAGES}  # they only answer by it
    return bool(shared)


def _names(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _made_of(loop: ast.AST | None, names: set[str]) -> set[str]:
    """Return the names that a loop makes of others, and these."""
    made = set(names)
    for node in ast.walk(loop) if loop is not None else ():
        if isinstance(node, ast.Assign) and made & _names(node.value):
            parts = [part for target in node.targets for part in ast.walk(target) if isinstance(part, ast.Name)]
            made |= {part.id for part in parts if isinstance(part.ctx, ast.Store)}
    return made


def _kept_as(call: Called) -> list[str]:
    """Return the names that what a call returns is bound to."""
    kept = next((node for node in call.around if isinstance(node, ast.Assign | ast.AugAssign)), None)
    targets = kept.targets if isinstance(kept, ast.Assign) else [] if kept is None else [kept.target]
    return [node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)]


def _what(case: Case) -> str:
    return "threads" if case.about_threads else "processes"


def _measures(case: Case) -> bool:
    """Tell whether a script measures what it costs to start processes: they have nothing to do."""
    names = {call.name.rpartition(".")[2] for call in case.run.calls if call.kind == "target"}
    return bool(names) and all(is_empty(case.code.functions.get(name)) for name in names)


MISCONCEPTION = Misconception(
    slug="start-join-same-iteration",
    question="Why do my processes run one after the other?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} {what} were started, and no two were ever at work together: line {start} starts one, and {method}() "
    "on line {wait} waits for it before the next.",
    why="start() comes back at once, but {method}() waits until the other one is done. Written right after the start, "
    "it makes them take turns, as if there were only one.",
    step="Start all of them in one loop, and wait for them in a second loop.",
    wrong="""
from multiprocessing import Process


def deliver(street):
    print("a letter for", street)


if __name__ == "__main__":
    for street in ("Hill Road", "Mill Lane", "Park Street"):
        postman = Process(target=deliver, args=(street,))
        postman.start()
        postman.join()
""",
    right="""
from multiprocessing import Process


def deliver(street):
    print("a letter for", street)


if __name__ == "__main__":
    streets = ("Hill Road", "Mill Lane", "Park Street")
    postmen = [Process(target=deliver, args=(street,)) for street in streets]
    for postman in postmen:
        postman.start()
    for postman in postmen:
        postman.join()
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all", "process-per-item-instead-of-pool"),
    symptoms=("it is not faster", "one after the other", "always in the same order"),
)
