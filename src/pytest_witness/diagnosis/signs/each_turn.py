"""What a call that hands work over gives, and whether that is another thing in each turn of its loop."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import ONE_CALL, number

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called


def varies(case: Case, call: Called) -> bool:
    """Tell whether a call is given something else in each turn of the loop that it stands in."""
    used = {node.id for part in arguments(case, call) for node in ast.walk(part) if isinstance(node, ast.Name)}
    return call.loop is not None and bool(used & changing(case, call.loop))


def hands(case: Case, call: Called) -> bool:
    """Tell whether a call hands work over to a process or a pool."""
    return call in case.code.processes or call in case.code.handed_out(*ONE_CALL)


def arguments(case: Case, call: Called) -> list[ast.expr]:
    """Return what a call hands over beside the function."""
    process = call in case.code.processes
    target = case.code.target_of(call) if process else call.argument(0, "fn" if call.method == "submit" else "func")
    return [part for part in parts(call) if part is not target]


def parts(call: Called) -> list[ast.expr]:
    """Return what a call is given: a name of its own makes it no other work."""
    return [*call.node.args, *(one.value for one in call.node.keywords if one.arg not in ("name", "daemon"))]


def one_place(case: Case, call: Called) -> bool:
    """Tell whether each turn of a loop through a list hands over the item at one and the same place of it."""
    loop = call.loop
    if loop is None:
        return False
    parts = [loop.test] if isinstance(loop, ast.While) else iterated(loop)
    through = {ast.unparse(node) for part in parts for node in ast.walk(part)}
    for node in (node for part in arguments(case, call) for node in ast.walk(part)):
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) in through and not varies(case, call):
            return number(_first(case, node.slice.id) if isinstance(node.slice, ast.Name) else node.slice) is not None
    return False


def iterated(loop: ast.AST | None) -> list[ast.expr]:
    """Return what a loop, or a comprehension, goes through."""
    return [loop.iter] if isinstance(loop, ast.For) else [one.iter for one in getattr(loop, "generators", [])]


def changing(case: Case, loop: ast.AST) -> set[str]:
    """The names that have another value in each turn of a loop; in a script not those that each turn sets anew."""
    stored = {node.id for node in ast.walk(loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    if case.graded or not isinstance(loop, ast.For | ast.While):
        return stored
    targets = (
        {node.id for node in ast.walk(loop.target) if isinstance(node, ast.Name)}
        if isinstance(loop, ast.For)
        else set()
    )
    anew = {
        target.id
        for node in loop.body
        if isinstance(node, ast.Assign)
        and (number(node.value) is not None or _is_fixed(case, node.value, loop, stored))
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return stored - (anew - targets)


def _is_fixed(case: Case, value: ast.expr, loop: ast.For | ast.While, stored: set[str]) -> bool:
    """Tell whether it takes the first item, or that of a place, of what a loop does not touch: the same each time.

    There are as many of them as processes.
    """
    place = number(value.slice) if isinstance(value, ast.Subscript) else None
    if place is None and not _takes_the_first(value):
        return False
    lengths = [case.code.length_of(node) for node in ast.walk(value) if isinstance(node, ast.expr)]
    if case.code.processes and len(case.workers) not in lengths:
        return False
    used = {node.id for node in ast.walk(value) if isinstance(node, ast.Name)} - {"next", "iter"}
    looks = [part for node in ast.walk(loop) if _only_looks(node) for part in ast.walk(node)]
    inner = [node for node in ast.walk(loop) if node is not value and node not in looks]
    owners = [node.func.value for node in inner if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    given = [one for node in inner if isinstance(node, ast.Call) for one in node.args if node not in ast.walk(value)]
    changed = [target for node in inner if isinstance(node, ast.Delete) for target in node.targets]
    touched = {node.id for one in (*owners, *given, *changed) for node in ast.walk(one) if isinstance(node, ast.Name)}
    return bool(used) and not used & (touched | stored)


def _only_looks(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) in ("len", "print", "range")


def counted_in_vain(case: Case, call: Called) -> bool:
    """Tell whether what a call gives comes from a counter of which the next number is computed and thrown away.

    It is the statement ``self.line + 1``, or ``number == number + 1``.
    """
    vain = [node.value for node in case.code.nodes if isinstance(node, ast.Expr)]
    counters = {
        ast.unparse(one)
        for value in vain
        if isinstance(value, ast.BinOp | ast.Compare)
        for one in ast.walk(value)
        if isinstance(one, ast.Name | ast.Attribute)
    } - {"self"}
    given = [node for part in arguments(case, call) for node in ast.walk(part)]
    own = [case.code.function_named(node.func) for node in given if isinstance(node, ast.Call)]
    given += [node for one in own if one is not None for node in ast.walk(one)]
    return any(isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node) in counters for node in given)


def stuck(case: Case, call: Called, given: list[ast.expr], new: set[str]) -> bool:
    """Tell whether an item is handed over that was to be another one in each turn, as the source says.

    It is a counter that nobody counts on, or that each turn sets anew; what was taken out of a list once, before the
    loop, or what another loop has left over; or the loop goes through a list, has none of its items in use, and hands
    over another plain value.
    """
    code, loop = case.code, call.loop
    target = code.target_of(call) or code.function_named(call.argument(0, "func"))
    if loop is None or not (target is not None or call in code.processes):
        return False
    used = {node.id for part in given for node in ast.walk(part) if isinstance(node, ast.Name)} - set(code.functions)
    if used & new or any(_takes_the_first(node) for part in given for node in ast.walk(part)):
        return not used & new
    plain = {name: value for name in used if (value := _first(case, name)) is not None and not name.isupper()}
    taken = [name for name, value in plain.items() if is_taken(value)]
    taken += [name for name in used if _is_of_the_first(case, name, loop)]
    if taken or any(_is_left_over(case, call, name) for name in used):
        return True
    numbers = [name for name, value in plain.items() if number(value) is not None]
    anew = [name for name in numbers if _stored_in(loop, name)]
    counter = [name for name in numbers if number(plain[name]) in (0, 1) and isinstance(loop, ast.While)]
    if anew or counter:
        return True
    through = next(iter(iterated(loop)), None)
    if through is None or not plain or (isinstance(through, ast.Call) and ast.unparse(through.func) == "range"):
        return False
    items = loop.target if isinstance(loop, ast.For) else loop.generators[0].target  # type: ignore[attr-defined]
    named = {node.id for node in ast.walk(items) if isinstance(node, ast.Name)}
    loaded = {node.id for node in ast.walk(loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    return not named & loaded and not any(name.startswith("_") for name in named)


def _is_of_the_first(case: Case, name: str, loop: ast.AST) -> bool:
    """Tell whether a name is a part of an item, taken out once, of what a loop goes through: ``a, b = rows[0]``."""
    rows = {ast.unparse(node) for part in iterated(loop) for node in ast.walk(part) if isinstance(node, ast.Name)}
    nodes = [node for node in case.code.nodes if isinstance(node, ast.Assign) and _stored_in(node, name)]
    if len(nodes) != 1 or not isinstance(nodes[0].targets[0], ast.Tuple | ast.List) or not is_taken(nodes[0].value):
        return False
    return any(isinstance(node, ast.Name) and node.id in rows for node in ast.walk(nodes[0].value))


def _is_left_over(case: Case, call: Called, name: str) -> bool:
    """Tell whether a name still has the last item of a loop before, which went on to its end: it found nothing."""
    found = [around for node, around in case.code.walk() if _stores(node, name) and _function(around) == call.function]
    loops = [_binding(around, name) for around in found]
    before = [loop for loop in loops if isinstance(loop, ast.For) and (loop.end_lineno or 0) < call.line]
    others = [loop for loop in loops if loop not in before and not isinstance(loop, ast.comprehension)]
    return (
        bool(before)
        and not others
        and not any(isinstance(node, ast.Break) for loop in before for node in ast.walk(loop))
    )


def _binding(around: tuple[ast.AST, ...], name: str) -> ast.AST | None:
    """Return the loop, or the part of a comprehension, that binds a name which is stored there; None for all else."""
    loops = (node for node in around if isinstance(node, ast.For | ast.comprehension))
    return next((node for node in loops if _stored_in(node.target, name)), None)


def _function(around: tuple[ast.AST, ...]) -> str:
    return next((node.name for node in around if isinstance(node, ast.FunctionDef)), "")


def _first(case: Case, name: str) -> ast.expr | None:
    """Return the only thing that is assigned to a name, where that is a plain value, or is taken out of a list."""
    nodes = [node for node in case.code.nodes if isinstance(node, ast.Assign) and _stored_in(node, name)]
    value = nodes[0].value if len(nodes) == 1 and isinstance(nodes[0].targets[0], ast.Name) else None
    value = value or case.code.resolved(ast.Name(name, ast.Load()))
    return value if isinstance(value, ast.Constant) or (value is not None and is_taken(value)) else None


def is_taken(value: ast.expr) -> bool:
    """Tell whether it takes one item out: ``items[0]``, ``next(items)``, ``items.pop()``."""
    if isinstance(value, ast.Subscript):
        return number(value.slice) is not None
    if not isinstance(value, ast.Call):
        return False
    return ast.unparse(value.func) == "next" or (isinstance(value.func, ast.Attribute) and value.func.attr == "pop")


def _takes_the_first(node: ast.AST) -> bool:
    """Tell whether it makes a new iterator each time, and takes its first item: ``next(iter(names))``."""
    return isinstance(node, ast.Call) and ast.unparse(node).startswith("next(iter(")


def _stored_in(loop: ast.AST, name: str) -> bool:
    return any(_stores(node, name) for node in ast.walk(loop))


def _stores(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)


def in_words(call: Called) -> str:
    """Return what a process is given to do: a name of its own makes it no other work."""
    words = [ast.dump(keyword) for keyword in call.node.keywords if keyword.arg not in ("name", "daemon")]
    return " ".join([ast.dump(call.node.func), *map(ast.dump, call.node.args), *words])
