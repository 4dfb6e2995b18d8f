"""Whether results that come as they are ready are paired with the inputs by their place."""

from __future__ import annotations

import ast
import itertools
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import text_of
from pytest_witness.diagnosis.source.functions import functions_of, inside, parameters, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.diagnosis.source.functions import Function

LISTED = (ast.List, ast.Tuple, ast.Set, ast.Dict)
_IN_SEQUENCE = ("verse", "chapter", "page", "line", "step", "part", "stanza", "act", "scene", "paragraph", "sentence")
_TELLING = 3  # letters
RACE = re.compile(
    r"\b(race|win\w*|finish\w*|arriv\w*|fastest|medals?|podium|as they)\b", re.IGNORECASE
)  # who wants that order


def targets(call: Called) -> set[str]:
    """Return what is bound to the value of the statement in which a call stands."""
    return {ast.unparse(target) for node in call.around if isinstance(node, ast.Assign) for target in node.targets}


def is_call_of(node: ast.AST, name: str) -> bool:
    """Tell whether it is a call of what bears this name."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) == name


def is_sorted_later(code: Code, names: set[str]) -> bool:
    """Tell whether a list of one of these names is sorted somewhere."""
    sorts = [one.receiver for one in code.methods("sort") if one.receiver is not None]
    return bool(names & {*map(ast.unparse, sorts)})


def loads(node: ast.AST, names: set[str]) -> bool:
    """Tell whether one of these names stands in something."""
    return any(isinstance(part, ast.Name) and part.id in names for part in ast.walk(node))


def place_of(text: str, line: str) -> int:
    """Return where a text stands in a line, a short one as a word by itself; -1 where it does not."""
    if len(text) >= _TELLING:
        return line.find(text)
    found = re.search(rf"(?<!\w){re.escape(text)}(?!\w)", line)
    return found.start() if found else -1


def is_paired(code: Code, call: Called, inputs: set[str]) -> bool:
    """Tell whether what a call brings is paired with something there, or where its function is called.

    Who pairs results that say themselves whose they are with something else, such as medals, wants their order.
    """
    wanted = RACE.search(code.words) or _tells_whose(code, call, [])
    around = [node for node in call.around if _pairs(code, node) and not _is_only_gathered(call, node)]
    own = [node for node in around if inputs & {*map(ast.unparse, getattr(node, "args", []))}]
    return bool(own or (around and not wanted)) or _is_paired_later(code, call, inputs)


def is_in_sorted(call: Called) -> bool:
    """Tell whether what a call brings is sorted at once."""
    return any(isinstance(node, ast.Call) and ast.unparse(node.func) == "sorted" for node in call.around)


def _is_paired_later(code: Code, call: Called, inputs: set[str]) -> bool:
    """Tell whether results are taken for those of the inputs by their place, as they come or in a list of them."""
    if is_in_sorted(call):
        return False
    loops = [node for node in call.around if isinstance(node, ast.For) and call.node in ast.walk(node.iter)]
    known = _tells_whose(code, call, loops)
    by_number = not RACE.search(code.words) and not known
    if by_number and (_is_taken_in_turn(code, call, inputs) or any(map(_reads_by_number, loops))):
        return True
    if not known and any(_taken(loop, _numbers(loop)) & inputs for loop in loops):
        return True
    names = targets(call) | {name for loop in loops for name in filled(loop)}
    if is_sorted_later(code, names):
        return False
    if any(_pairs(code, one.node) and names & set(map(ast.unparse, one.node.args)) for one in code.calls):
        return True
    return not known and (
        _is_taken_with_input(code, names, inputs) or (by_number and _is_taken_by_number(code, names, inputs))
    )


def _is_only_gathered(call: Called, pairs: ast.AST) -> bool:
    """Tell whether a loop through pairs adds up, or keeps, what a call brings, and never together with the other part.

    The other part only counts them.
    """
    loop = next((node for node in call.around if isinstance(node, ast.For) and node.iter is pairs), None)
    parts = getattr(loop.target, "elts", []) if loop is not None else []
    mine: set[str] = set()
    others: set[str] = set()
    for part, items in zip(parts, getattr(pairs, "args", []), strict=False):
        its = mine if any(node is call.node for node in ast.walk(items)) else others
        its |= {node.id for node in ast.walk(part) if isinstance(node, ast.Name)}
    uses = [part for part in loop.body if loads(part, mine)] if loop is not None else []
    return bool(uses) and all(_gathers(part) and not loads(part, others) for part in uses)


def _gathers(part: ast.stmt) -> bool:
    """Tell whether a statement adds something to a total, or puts it into a container: `best = max(best, one)`."""
    if isinstance(part, ast.Assign):
        before = {ast.unparse(node) for node in ast.walk(part.value) if isinstance(node, ast.Name | ast.Attribute)}
        return {*map(ast.unparse, part.targets)} <= before
    if isinstance(part, ast.AugAssign):
        return isinstance(part.target, ast.Name | ast.Attribute)
    called = part.value.func if isinstance(part, ast.Expr) and isinstance(part.value, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in _KEEPING


_KEEPING = ("append", "add", "extend", "update")


def _is_taken_in_turn(code: Code, call: Called, inputs: set[str]) -> bool:
    """Tell whether at each turn of a loop over the inputs the next result is taken, for the one of this input."""
    names = targets(call)
    for one in (*code.calls_of("next"), *code.methods("next", "__next__")):
        its = one.receiver or one.argument(0)
        mine = its is not None and ast.unparse(its) in names
        if mine and not _is_looked_up(one) and _goes_through(one, inputs):
            return True
    return False


def _goes_through(call: Called, inputs: set[str]) -> bool:
    """Tell whether a call is made once for each of the inputs, by a loop that uses the input itself as well."""
    loop = call.loop
    if loop is None or isinstance(loop, ast.While):
        counted = _by_number(loop, _counted(loop)) if loop is not None else ()
        return bool(inputs & {ast.unparse(node.value) for node in counted})
    turned = [node.iter for node in getattr(loop, "generators", [loop]) if hasattr(node, "iter")]
    parts = [part for items in turned for part in ast.walk(items)]
    numbered = any(is_call_of(part, "range") for part in parts)
    uses = _by_number(loop, call.turn) if numbered else _uses(loop, call)
    return bool(inputs & {*map(ast.unparse, parts)}) and any(uses)


def _uses(loop: ast.AST, call: Called) -> Iterator[ast.Name]:
    """Yield the places in the turns of a loop that use what it binds at each turn, numbers of the turns left out."""
    numbers = _numbers(loop) if isinstance(loop, ast.For) else set()
    for node in ast.walk(loop):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in call.turn - numbers:
            yield node


def _is_looked_up(call: Called) -> bool:
    """Tell whether what ``next`` gives says itself to what it belongs, or is the key of a table that does."""
    turn = targets(call)
    taken = any("," in name for name in turn)
    inside_of = itertools.takewhile(lambda node: node is not call.loop, call.around)
    keyed = any(isinstance(node, ast.Subscript) for node in inside_of)
    nodes = [*ast.walk(call.loop)] if call.loop is not None else []
    return taken or keyed or any(isinstance(part, ast.Subscript) and loads(part.slice, turn) for part in nodes)


def is_numbered(case: Case, call: Called) -> bool:
    """Tell whether each result is told with the number of its turn as that of its input: ``Chapter 1`` of CHAPTERS.

    They were not seen to come in the order in which the texts of the inputs are written.
    """
    code = case.code
    loops = [node for node in call.around if isinstance(node, ast.For) and call.node in ast.walk(node.iter)]
    if not loops or RACE.search(code.words) or _came_in_order(case):
        return False
    if _is_called_as_input(code, call, loops[0]):
        return True
    inputs = {text.lower().rpartition(".")[2] for text in inputs_of(code, call)}
    known = _tells_whose(code, call, loops)
    for node in ast.walk(loops[0]):
        for noun in _before_a_number(node, _numbers(loops[0])):
            if inputs & {f"{noun}s", f"{noun}es", f"{noun[:-1]}ies"} and (noun in _IN_SEQUENCE or not known):
                return True
    return False


def _is_called_as_input(code: Code, call: Called, loop: ast.For) -> bool:
    """Tell whether the number of the turn bears the name that the function gives its input, and is told as this."""
    known = {name for one in functions_of(code, call.argument(0, "func")) for name in parameters(one)}
    numbers = _numbers(loop) & known
    return any(
        isinstance(part, ast.Name) and part.id in numbers for node in ast.walk(loop) for part in _told_parts(node)
    )


def _before_a_number(node: ast.AST, numbers: set[str]) -> Iterator[str]:
    """Yield the words that stand right before one of these numbers, where it is no ``1 of 3``, in a text or a call."""
    parts = _told_parts(node)
    for before, its, after in zip(parts, parts[1:], [*parts[2:], ast.Constant("")], strict=False):
        of_all = re.match(r"\s*(of|/|out of)(?!\w)", text_of(after))
        if isinstance(its, ast.Name) and its.id in numbers and not of_all:
            yield re.sub(r"\W+$", "", text_of(before)).lower().rpartition(" ")[2]


def _told_parts(node: ast.AST) -> list[ast.expr]:
    """Return the texts and the values of which a line is made, one after the other."""
    if isinstance(node, ast.JoinedStr):
        return [part.value if isinstance(part, ast.FormattedValue) else part for part in node.values]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return _woven(re.split(r"%[\d.]*[a-z]", text_of(node.left)), getattr(node.right, "elts", [node.right]))
    if not isinstance(node, ast.Call):
        return []
    if isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return _woven(re.split(r"\{[^}]*\}", text_of(node.func.value)), node.args)
    return [one.args[0] if isinstance(one, ast.Call) and ast.unparse(one.func) == "str" else one for one in node.args]


def _woven(texts: list[str], values: list[ast.expr]) -> list[ast.expr]:
    pairs = itertools.zip_longest([ast.Constant(text) for text in texts], values)
    return [part for pair in pairs for part in pair if part is not None]


def _came_in_order(case: Case) -> bool:
    """Tell whether texts that are listed in the source came in the main program's lines as they are written there."""
    listed = [part for node in case.code.nodes if isinstance(node, LISTED) for part in ast.walk(node)]
    told = "\n".join(case.main_lines).lower()
    places = [place for part in listed if text_of(part) and (place := place_of(text_of(part).lower(), told)) >= 0]
    return len(places) > 1 and places == sorted(places)


def _numbers(loop: ast.For) -> set[str]:
    """Return the names that number the turns of a loop: by `enumerate`, or counted up in it."""
    found = set()
    if isinstance(loop.iter, ast.Call) and ast.unparse(loop.iter.func) == "enumerate" and loop.iter.args:
        found |= {one.id for one in getattr(loop.target, "elts", [])[:1] if isinstance(one, ast.Name)}
    return found | _counted(loop)


def _counted(loop: ast.AST) -> set[str]:
    """Return the names that are counted up in a loop."""
    found = set()
    for node in ast.walk(loop):
        if isinstance(node, ast.AugAssign) and ast.unparse(node).endswith(" += 1"):
            found.add(ast.unparse(node.target))
        elif isinstance(node, ast.Assign) and ast.unparse(node.value) == f"{ast.unparse(node.targets[0])} + 1":
            found.add(ast.unparse(node.targets[0]))
    return found


def _by_number(part: ast.AST, numbers: Iterable[str]) -> Iterator[ast.Subscript]:
    """Yield the places in a part of the source that take an item by one of these numbers."""
    for node in ast.walk(part):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name) and node.slice.id in numbers:
            yield node


def _reads_by_number(loop: ast.For) -> bool:
    """Tell whether a loop numbers the results, and takes something else by this number."""
    return any(isinstance(node.ctx, ast.Load) for node in _by_number(loop, _numbers(loop)))


def filled(loop: ast.For) -> set[str]:
    """Return the lists that a loop fills, turn by turn."""
    calls = [node.func for node in ast.walk(loop) if isinstance(node, ast.Call)]
    found = {ast.unparse(one.value) for one in calls if isinstance(one, ast.Attribute) and one.attr == "append"}
    stored = (node for node in _by_number(loop, _numbers(loop)) if isinstance(node.ctx, ast.Store))
    return found | {ast.unparse(node.value) for node in stored}


def _is_taken_with_input(code: Code, names: set[str], inputs: set[str]) -> bool:
    """Tell whether a result and an input are taken out of their lists by the same number: ``[names.index(name)]``."""
    for one in code.methods("index"):
        subscript = one.around[0] if one.receiver is not None and ast.unparse(one.receiver) in inputs else None
        if isinstance(subscript, ast.Subscript) and ast.unparse(subscript.value) in names:
            return True
    for node, around in code.walk():
        if isinstance(node, ast.While | ast.For | ast.comprehension):
            its = _taken(*_numbered(node, around))
            its |= {*map(ast.unparse, getattr(getattr(node, "iter", None), "args", []))}  # enumerate(results)
            if its & names and its & inputs:
                return True
    return False


def _numbered(loop: ast.AST, around: tuple[ast.AST, ...]) -> tuple[ast.AST, set[str]]:
    """Return the part of the source that a loop executes at each turn, and what may be the number of the turn in it."""
    part = around[0] if isinstance(loop, ast.comprehension) else loop
    turned = {loop.target.id} if isinstance(getattr(loop, "target", None), ast.Name) else set()  # type: ignore[attr-defined]
    return part, turned | _counted(part) | (_numbers(loop) if isinstance(loop, ast.For) else set())


def _is_taken_by_number(code: Code, names: set[str], inputs: set[str]) -> bool:
    """Tell whether the place of a result in a list is taken for the number of its input."""
    asked = [one.receiver for one in code.methods("index") if one.receiver is not None]
    if names & set(map(ast.unparse, asked)):
        return True
    return any(_goes_by_number(node, around, names, inputs) for node, around in code.walk())


def _goes_by_number(node: ast.AST, around: tuple[ast.AST, ...], names: set[str], inputs: set[str]) -> bool:
    """Tell whether a loop numbers its turns, takes the results by this number, and tells it or takes more by it."""
    if isinstance(node, ast.For) and names & set(map(ast.unparse, getattr(node.iter, "args", []))):
        return _reads_by_number(node)  # for number, result in enumerate(results)
    if isinstance(node, ast.For) and is_call_of(node.iter, "enumerate") and _numbers_inputs(node, inputs):
        return bool(_taken(node, _numbers(node)) & names)  # for number, name in enumerate(names): results[number]
    if not isinstance(node, ast.For | ast.comprehension) or not isinstance(node.target, ast.Name):
        return False
    number, part = node.target.id, node if isinstance(node, ast.For) else around[0]
    its = _taken(part, [number])
    again = ast.unparse(node.iter) in inputs and (len(its) > 1 or _is_told(part, number))
    return bool(its & names and again)


def _taken(part: ast.AST, numbers: Iterable[str]) -> set[str]:
    """Return the lists of which an item is read by one of these numbers."""
    return {ast.unparse(one.value) for one in _by_number(part, numbers) if isinstance(one.ctx, ast.Load)}


def _numbers_inputs(loop: ast.For, inputs: set[str]) -> bool:
    """Tell whether a loop numbers the inputs, or what these are made from: ``names`` of ``range(len(names))``."""
    items = {ast.unparse(one) for one in getattr(loop.iter, "args", [])[:1]}
    parts = [node for text in inputs for node in ast.walk(ast.parse(text, mode="eval"))]
    return bool(items & {ast.unparse(node) for node in parts if isinstance(node, ast.expr)})


def _is_told(part: ast.AST, number: str) -> bool:
    """Tell whether a number itself is given to a call, or put into a text."""
    for node in ast.walk(part):
        given = (
            node.args if isinstance(node, ast.Call) else [node.value] if isinstance(node, ast.FormattedValue) else []
        )
        if any(isinstance(one, ast.Name) and one.id == number for one in given):
            return True
    return False


def inputs_of(code: Code, call: Called) -> set[str]:
    """Return how the inputs are written, of which a call brings the results as they come."""
    if call.method == "as_completed":
        loops = [one.loop for one in code.methods("submit")]
        items = [getattr(loop, "iter", None) or getattr(loop, "generators", [loop])[0] for loop in loops if loop]
        items = [one.iter if isinstance(one, ast.comprehension) else one for one in items]
    else:
        items = [one for one in [call.argument(1, "iterable")] if one is not None]
    more = [code.resolved(one) for one in items if isinstance(one, ast.Name)]
    more += [part.iter for one in (*items, *more) for part in getattr(one, "generators", [])]
    more += [value for one in items if (value := _table_of(one)) is not None]
    return {ast.unparse(one) for one in (*items, *more) if one is not None}


def _table_of(items: ast.expr) -> ast.expr | None:
    """Return the dictionary of which something is the values, the keys or the pairs."""
    called = items.func if isinstance(items, ast.Call) else None
    return called.value if isinstance(called, ast.Attribute) and called.attr in ("values", "items", "keys") else None


def _tells_whose(code: Code, call: Called, loops: list[ast.For]) -> bool:
    """Tell whether each result is known by what it belongs to: it says so itself, or is looked up."""
    for loop in loops:
        enumerated = isinstance(loop.iter, ast.Call) and ast.unparse(loop.iter.func) == "enumerate"
        target = getattr(loop.target, "elts", [loop.target])[-1] if enumerated else loop.target
        turn = {part.id for part in ast.walk(target) if isinstance(part, ast.Name)}
        if not isinstance(target, ast.Name):
            return True
        if any(isinstance(part, ast.Subscript) and loads(part, turn) for part in ast.walk(loop)):
            return True
    handing = code.methods("submit") if call.method == "as_completed" else [call]
    functions = [one for hand in handing for one in functions_of(code, hand.argument(0, "func"))]
    return any(_shows_input(value, one) for one in functions for value in _returned(one))


def _shows_input(value: ast.expr, function: Function) -> bool:
    """Tell whether a result has the input in it, or beside something else a part of it."""
    names = parameters(function) if isinstance(value, ast.Name) else [*parameters(function), *unpacked(function)]
    return _shows(value, names)


def _returned(function: Function) -> list[ast.expr]:
    if isinstance(function, ast.Lambda):
        return [function.body]
    return [node.value for node in inside(function) if isinstance(node, ast.Return) and node.value is not None]


def _shows(node: ast.expr, names: list[str]) -> bool:
    """Tell whether a value has one of these in it as it is, so that it can be read there."""
    if isinstance(node, ast.Name):
        return node.id in names
    if isinstance(node, ast.BinOp):
        parts = [node.left, node.right] if any(map(text_of, ast.walk(node))) else []
    elif isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    elif isinstance(node, ast.Dict):
        parts = [part for part in (*node.keys, *node.values) if part is not None]
    elif isinstance(node, ast.Call):
        parts = node.args if ast.unparse(node.func).endswith(("str", ".format", "dict", "tuple")) else []
    else:
        parts = getattr(node, "elts", [])
    return any(_shows(part, names) for part in parts)


def _pairs(code: Code, node: ast.AST) -> bool:
    """Tell whether it is ``zip(...)`` of several, or Python's own ``map(f, ...)`` over several.

    It has to do more than to number them, or to say who came first.
    """
    called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    least = {"zip": 2, "zip_longest": 2, "itertools.zip_longest": 2, "map": 3}
    if not isinstance(node, ast.Call) or called not in least or len(node.args) < least[called]:
        return False
    race = RACE.search(code.words) is not None
    return not any(is_call_of(one, "range") or (race and _is_written_down(one)) for one in node.args)


def _is_written_down(node: ast.expr) -> bool:
    return isinstance(node, ast.List | ast.Tuple) and all(map(text_of, node.elts))
