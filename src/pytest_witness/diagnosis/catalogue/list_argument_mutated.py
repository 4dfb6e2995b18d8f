"""A list or dictionary is given as an argument, to be filled by the process."""

import ast
from typing import TypeGuard

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, losses, work
from pytest_witness.diagnosis.source.calls import MAPS, Called
from pytest_witness.diagnosis.source.functions import (
    Function,
    fields_of,
    inside,
    items_for,
    methods_of,
    name_of,
    part_for,
    returns,
)
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker entered a function that changes an ordinary argument, and the main program reads what it gave."""
    if case.wants_copy:
        return None
    workers = work.run_by(case.code)
    for one in work.handed(case.code, *work.PROCESSES):
        for function, change in changes.passed_changes(case.code, one.function):
            given = one.given.get(change.name.partition(".")[0].partition("[")[0])
            in_place = change.role == "parameter" or (change.role == "self" and change.how in ("item", "method"))
            if not in_place or given is None or not work.entered(case, function):
                continue
            source = _items_of(one.call, given) or given
            if not case.graded and _grows_meanwhile(case, one.call, given):
                continue
            if not losses.is_plain(case.code, source) or losses.is_shared(work.kind_of(case.code, source)):
                continue
            if losses.is_shared(case.code.names.kinds.get(f"self.{change.name.rpartition('.')[2]}", "")):
                continue  # the part of the object that changes is one that processes share
            text = _missed(case, one, change, given, workers)
            sure = losses.sure_of_loss(case, text) if text else 0.0
            if sure:
                values = {
                    "function": name_of(function),
                    "line": change.line,
                    "name": text,
                    "pid": work.who(case),
                }
                if one.call.method.endswith("_async") and not _is_waited_for(case):
                    sure = min(sure, 0.9)
                return Found(sure, {**values, "given": one.call.line})
    return None


def _grows_meanwhile(case: Case, call: Called, given: ast.expr) -> bool:
    """Tell whether the main program itself fills what it gives, in the loop of the processes: each gets a snapshot."""
    named = isinstance(given, ast.Name | ast.Attribute) and isinstance(call.loop, ast.For | ast.While)
    return named and any(
        one.loop is call.loop
        and one.method in changes.CHANGING
        and ast.unparse(one.receiver or one.node) == ast.unparse(given)
        for one in case.code.calls
    )


def _missed(case: Case, one: work.Handed, change: changes.Changed, given: ast.expr, workers: list[Function]) -> str:
    """Return the name of what was given, or of the list that it is an item of, if the main program reads it after."""
    text = ast.unparse(given)
    items = _items_of(one.call, given)
    named = isinstance(given, ast.Name | ast.Attribute) and (items is None or one.call.method in MAPS)
    after = None if case.graded else one.call
    if named and losses.read_elsewhere(case.code, text, workers, after=after):
        return text if case.graded or not _comes_back(one) else ""
    if items is None or case.graded or returns(one.function) or _sends(one.function) or _has_shared_parts(case):
        return ""
    return ast.unparse(items) if _reads_items(case, one, change, ast.unparse(items), workers) else ""


def _comes_back(one: work.Handed) -> bool:
    """Tell whether what a function made of its argument is brought back, so that nobody needs the argument itself."""
    return _sends(one.function) or (one.where == "pool" and returns(one.function) and one.call.is_used)


def _items_of(call: Called, given: ast.expr) -> ast.expr | None:
    """Return what a loop around a call, or a pool, takes the items of which one is given; None if it is no item."""
    if call.method in MAPS:
        items = call.argument(1, "iterable")
        return items if isinstance(items, ast.Name | ast.Attribute) else None
    for node in call.around:
        loops = [node] if isinstance(node, ast.For) else getattr(node, "generators", [])
        for loop in loops:
            if isinstance(given, ast.Name) and (items := items_for(loop, given.id)) is not None:
                return items
            if isinstance(given, ast.Subscript) and (items := part_for(loop, given)) is not None:
                return items
    return None


def _reads_items(case: Case, one: work.Handed, change: changes.Changed, items: str, workers: list[Function]) -> bool:
    """Tell whether the main program, after it gave the items away, reads in a loop or at once what was to change."""
    theirs = {id(node) for function in workers for node in ast.walk(function)}
    handing = {id(node) for node in ast.walk(one.call.loop or one.call.node)}
    own = one.call.function
    for node, around in case.code.walk():
        place = node.target if isinstance(node, ast.comprehension) else node
        if id(node) in theirs | handing or getattr(place, "lineno", 0) <= one.call.line:
            continue
        if own not in {getattr(outer, "name", "") for outer in around} and own:
            continue
        if isinstance(node, ast.For | ast.comprehension):
            body = node.body if isinstance(node, ast.For) else [around[0]]
            bound = {part.id for part in ast.walk(node.target) if isinstance(part, ast.Name)}
            names = {name for name in bound if ast.unparse(items_for(node, name) or node.iter) == items}
            if any(_reads(case, part, names, change) for statement in body for part in ast.walk(statement)):
                return True
        whole = {items} & _shown(node)
        if whole and (change.how != "attribute" or _tells_itself(case, change, "__repr__")):
            return True
    return False


def _reads(case: Case, node: ast.AST, names: set[str], change: changes.Changed) -> bool:
    """Tell whether a part of a loop reads the item that was to change, or the attribute of it."""
    if change.how == "attribute" or "." in change.name:
        known = _attributes_of(change) | set(case.code.functions)  # a method may read it
        its = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and node.attr in known
        shown = names & _shown(node) and _tells_itself(case, change, "__str__", "__repr__", "__format__")
        return bool(shown) or (its and ast.unparse(node.value) in names)  # type: ignore[attr-defined]
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in names


def _shown(node: ast.AST) -> set[str]:
    """Return what is made a text, or a sum, there: printed, or in an f-string."""
    if isinstance(node, ast.FormattedValue):
        return {ast.unparse(node.value)}
    tells = isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "sum", "str", "repr")
    return {*map(ast.unparse, node.args)} if tells else set()  # type: ignore[attr-defined]


def _tells_itself(case: Case, change: changes.Changed, *methods: str) -> bool:
    """Tell whether the text of an object is made of the attribute that was to change: by one of these methods."""
    changed = _attributes_of(change)
    for made in case.code.classes.values():
        if changed & {*fields_of(made)}:
            return True
        texts = [one for one in methods_of(made) if one.name in methods]
        if changed & {node.attr for one in texts for node in inside(one) if isinstance(node, ast.Attribute)}:
            return True
    return False


def _attributes_of(change: changes.Changed) -> set[str]:
    """Return the attributes of what was changed that another value was given, or that were filled."""
    name, _, attribute = change.name.rpartition(".")
    if name:
        return {attribute}
    nodes = list(inside(change.function))
    filled = [node.value for node in nodes if _fills(node)]
    given = [node for node in nodes if isinstance(getattr(node, "ctx", None), ast.Store)]
    changed = [node for node in (*filled, *given) if isinstance(node, ast.Attribute)]
    return {node.attr for node in changed if ast.unparse(node.value) == change.name}


def _fills(node: ast.AST) -> TypeGuard[ast.Attribute | ast.Subscript]:
    """Tell whether an item of something is given a value there, or something is changed by one of its methods."""
    item = isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store)
    return item or (isinstance(node, ast.Attribute) and node.attr in changes.CHANGING)


def _sends(function: Function) -> bool:
    """Tell whether a function sends something back by itself."""
    methods = {node.attr for node in inside(function) if isinstance(node, ast.Attribute)}
    return bool(methods & {"put", "put_nowait", "send", "write"})


def _has_shared_parts(case: Case) -> bool:
    """Tell whether an object of the file holds something that processes share."""
    return any(losses.is_shared(kind) for name, kind in case.code.names.kinds.items() if "self." in name)


def _is_waited_for(case: Case) -> bool:
    """Tell whether anybody waits for what was sent to a pool."""
    return bool(case.code.methods("get", "join", "wait"))


MISCONCEPTION = Misconception(
    slug="list-argument-mutated",
    question="Why does my process not fill the list that I gave it?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {given} gives {name} to another process; in process {pid}, line {line} of {function}() changed what "
    "it was given. Your main program's own {name} has not changed.",
    why="Arguments are copied on their way to another process, so it fills a copy. Only an ordinary call works on "
    "the same object.",
    step="Give {function}() a multiprocessing.Queue to put its values on, or let a pool's map bring back what it "
    "returns.",
    wrong="""
from multiprocessing import Process


def weigh(parcels, scale):
    for parcel in parcels:
        scale.append(parcel * 2)


if __name__ == "__main__":
    weights = []
    process = Process(target=weigh, args=([1, 2, 3], weights))
    process.start()
    process.join()
    print(weights)
""",
    right="""
from multiprocessing import Process, Queue


def weigh(parcels, scale):
    for parcel in parcels:
        scale.put(parcel * 2)


if __name__ == "__main__":
    weights = []
    scale = Queue()
    process = Process(target=weigh, args=([1, 2, 3], scale))
    process.start()
    for _ in range(3):
        weights.append(scale.get())
    process.join()
    print(weights)
""",
    symptoms=("the list is empty", "the result is empty"),
)
