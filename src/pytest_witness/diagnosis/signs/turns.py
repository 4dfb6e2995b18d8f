"""What each process was to have of its own, as a script says: the next item of a list, or another number."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs.work import handed
from pytest_witness.diagnosis.source.functions import bound, given_to, inside, parameters

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.signs.work import Handed
    from pytest_witness.diagnosis.source import Called, Code

_LISTED = re.compile(r"\w+(?:(?:,\s*and|,|\s+and)\s+\w+)+")
_ITEM = re.compile(r"\w+")
_FROM_TO = re.compile(r"\b(\d+)\s*(?:to|\.\.\.?|-|until)\s*(\d+)\b")
_ANOTHER = re.compile(r"\b(?:another|different)\s+(\w+?)s?\b", re.IGNORECASE)
_OTHER_VALUE = re.compile(
    r"\b(?:the next|another|its own|their own|different) (number|value|word|item)s?\b", re.IGNORECASE
)
_COPIES = re.compile(r"\bcop(?:y|ies)\b|\bnot shared\b|\bown (?:list|deck|set)\b", re.IGNORECASE)
_TAKES = ("pop", "popleft", "popitem", "__next__")
_WRAPPERS = ("iter", "list", "collections.deque", "deque", "tuple")
_DEEP = 4  # steps from one name to the next


def others_wanted(case: Case, given: list[ast.expr], told: str) -> bool:
    """Tell whether the words of a script list what its workers were to have, one of which is given, or say `another`.

    Where they told their own PIDs or names, too, these may be what is said to differ.
    """
    words, count = case.code.words, len(case.workers)
    values = [case.code.resolved(node) for part in given for node in ast.walk(part) if isinstance(node, ast.expr)]
    texts = {str(one.value) for one in values if isinstance(one, ast.Constant) and one.value is not None}
    if not texts:
        return False  # what they share may well give each its own
    named = {name for one in handed(case.code) for name in parameters(one.function)}
    another = _OTHER_VALUE.search(words) or {noun.lower() for noun in _ANOTHER.findall(words)} & named
    if another and "..." not in told:
        return True
    listed = [_ITEM.findall(found.replace(" and ", " ")) for found in _LISTED.findall(words)]
    if any(texts & set(items) and len(set(items)) >= count for items in listed):
        return True
    return any(str(first) in texts and int(last) - int(first) == count - 1 for first, last in _FROM_TO.findall(words))


def takes_from_its_copy(case: Case) -> Called | None:
    """Return the call that makes processes which each take the first item out of a copy of the same things.

    There are as many of them as processes, so that each was to have one of its own.
    """
    if _COPIES.search(case.code.words):
        return None  # it shows that they are copies
    for one in handed(case.code, "process"):
        thrown = {id(node.value) for node in inside(one.function) if isinstance(node, ast.Expr)}
        for taken in (_taken(node) for node in inside(one.function) if id(node) not in thrown):
            if taken is None:
                continue
            held = _origin(case.code, taken, one)
            if held is not None and _one_for_each(case, one.call, held):
                return one.call
    return None


def _taken(node: ast.AST) -> ast.expr | None:
    """Return what one item is taken out of: ``next(names)``, ``names.pop(0)``."""
    if not isinstance(node, ast.Call):
        return None
    if isinstance(node.func, ast.Name) and node.func.id == "next" and node.args:
        return node.args[0]
    return node.func.value if isinstance(node.func, ast.Attribute) and node.func.attr in _TAKES else None


def _origin(code: Code, taken: ast.expr, one: Handed) -> ast.expr | None:
    """Return what the main program has of which a process takes an item out of a copy; None where it has its own."""
    node: ast.expr | None = taken
    if isinstance(taken, ast.Attribute):
        values = bound(code, taken) or bound(code, ast.Name(taken.attr))
        node = _unwrapped(code, values[0] if len(values) == 1 else None)
        given = given_to(code, node.id) if isinstance(node, ast.Name) else []
        node = given[0] if given else node
    elif isinstance(taken, ast.Name):
        nodes = [part for part in inside(one.function) if isinstance(part, ast.Name)]
        own = {part.id for part in nodes if isinstance(part.ctx, ast.Store)} | set(parameters(one.function))
        node = one.given.get(taken.id, None if taken.id in own else taken)
    shared = code.names.kind(node).startswith(("multiprocessing", "list of multiprocessing", "queue"))
    return None if shared else _unwrapped(code, node)


def _unwrapped(code: Code, node: ast.expr | None) -> ast.expr | None:
    """Return of what an iterator, or another list, was made."""
    for _ in range(_DEEP):
        value = code.resolved(node)
        if not (isinstance(value, ast.Call) and code.names.made_by(value) in _WRAPPERS and value.args):
            break
        node = value.args[0]
    return node


def _one_for_each(case: Case, call: Called, held: ast.expr) -> bool:
    """Tell whether there are as many items as processes, or the processes are made in a loop through them."""
    if case.code.length_of(held) == len(case.workers):
        return True
    loops = [call.loop] if isinstance(call.loop, ast.For) else getattr(call.loop, "generators", [])
    through = {ast.unparse(node) for loop in loops for node in ast.walk(loop.iter)}
    return ast.unparse(held) in through and not call.turn & {
        node.id for node in ast.walk(held) if isinstance(node, ast.Name)
    }
