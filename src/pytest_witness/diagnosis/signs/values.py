"""What kind of value an expression has, as far as a program's text and the arguments of its run tell."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.diagnosis.source.functions import given_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.source import Code

Kind: TypeAlias = Literal["", "text", "number", "list", "tuple", "dict", "set", "other"]

_DEEP = 6  # steps from one name to the next
_TEXTS = frozenset(["str", "repr", "input", "chr", "format", "ascii"])
_NUMBERS = frozenset(["int", "float", "len", "sum", "round", "abs", "pow", "ord"])
_LISTS = frozenset(["list", "sorted", "range", "reversed", "zip", "map", "filter", "enumerate"])
_TEXT_METHODS = frozenset(["upper", "lower", "strip", "format", "join", "replace", "title", "capitalize"])
_LIST_METHODS = frozenset(["split", "splitlines", "keys", "values", "items", "readlines", "tolist", "copy"])
_NUMBER_METHODS = ("randint", "random", "getpid", "time", "perf_counter")
_ANNOTATED: dict[str, Kind] = {
    "str": "text",
    "int": "number",
    "float": "number",
    "list": "list",
    "List": "list",
    "Sequence": "list",
    "Iterable": "list",
    "tuple": "tuple",
    "dict": "dict",
    "set": "set",
}


def kind_of(code: Code, node: ast.AST | None, arguments: str = "", deep: int = 0) -> Kind:
    """Return the kind of an expression's value; empty when it cannot be told.

    Args:
        code: the source that it stands in.
        node: the expression.
        arguments: those of the function at issue, as `Run.arguments` has them.
        deep: how many names were followed already.
    """
    plain = _BY_NODE.get(type(node)) if node is not None else ""
    if deep > _DEEP or node is None or plain:
        return plain or ""
    found: Kind = ""
    if isinstance(node, ast.Constant):
        found = _of_constant(node)
    elif isinstance(node, ast.BinOp):
        sides = (kind_of(code, node.left, arguments, deep + 1), kind_of(code, node.right, arguments, deep + 1))
        found = next((side for side in sides if side not in ("", "number")), sides[0] or sides[1])
    elif isinstance(node, ast.Call):
        found = _of_call(node)
    elif isinstance(node, ast.Subscript):
        found = _of_item(code, node, arguments, deep)
    elif isinstance(node, ast.Name):
        found = next((bound for bound in _bound(code, node.id, arguments, deep + 1) if bound), "")
    return found


def item_of(code: Code, node: ast.AST | None, arguments: str = "", deep: int = 0, place: int | None = None) -> Kind:
    """Return the kind of the items of an expression's value, or of what stands at one place in each of them."""
    found: Kind = ""
    if deep > _DEEP or node is None:
        return found
    if isinstance(node, ast.List | ast.Tuple | ast.Set | ast.Dict):
        items = node.keys if isinstance(node, ast.Dict) else node.elts
        found = kind_of(code, _at(items[0] if items else None, place), arguments, deep + 1)
    elif isinstance(node, ast.ListComp | ast.GeneratorExp | ast.SetComp):
        found = kind_of(code, _at(node.elt, place), arguments, deep + 1)
    elif isinstance(node, ast.Constant):
        found = "text" if isinstance(node.value, str) else ""
    elif isinstance(node, ast.Call):
        found = _item_of_call(code, node, arguments, deep, place)
    elif isinstance(node, ast.Name):
        held = [*_values(code, node.id)] or given_to(code, node.id)
        kinds = (item_of(code, value, arguments, deep + 1, place) for value in held)
        given = given_as(code, node.id, arguments)
        found = next(filter(None, kinds), "") or item_of(code, given, "", deep + 1, place)
    return found


def given_as(code: Code, name: str, arguments: str) -> ast.expr | None:
    """Return what the function at issue was given as its parameter of this name, as far as `arguments` has it."""
    function = code.function_named(ast.Name(id=code.asked)) if code.asked else None
    if function is None:
        return None
    try:
        call = ast.parse(f"f{arguments}", mode="eval").body
    except (SyntaxError, ValueError):
        return None
    if not isinstance(call, ast.Call):
        return None
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    names = [parameter.arg for parameter in (*function.args.posonlyargs, *function.args.args)]
    if name in names and names.index(name) < len(call.args):
        return call.args[names.index(name)]
    return None


def _of_item(code: Code, node: ast.Subscript, arguments: str, deep: int) -> Kind:
    """Return the kind of ``prices[2:5]``, of an item of a list, or of what a dictionary has for a key."""
    if isinstance(node.slice, ast.Slice):
        return kind_of(code, node.value, arguments, deep + 1)
    held = code.resolved(node.value)
    if isinstance(held, ast.Dict) and held.values:
        return kind_of(code, held.values[0], arguments, deep + 1)
    return item_of(code, node.value, arguments, deep + 1)


def _of_constant(node: ast.Constant) -> Kind:
    if isinstance(node.value, str | bytes):
        return "text"
    return "number" if isinstance(node.value, int | float) else "other"


def _of_call(node: ast.Call) -> Kind:
    found: Kind = ""
    if isinstance(node.func, ast.Name):
        name = node.func.id
        found = "text" if name in _TEXTS else "number" if name in _NUMBERS else "list" if name in _LISTS else ""
        found = found or _ANNOTATED.get(name, "")
    elif isinstance(node.func, ast.Attribute):
        name = node.func.attr
        found = "text" if name in _TEXT_METHODS else "list" if name in _LIST_METHODS else ""
        found = found or ("number" if name in _NUMBER_METHODS else "")
    return found


def _item_of_call(code: Code, node: ast.Call, arguments: str, deep: int, place: int | None) -> Kind:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    found: Kind = ""
    if name == "range" or (name == "enumerate" and place == 0):
        found = "number"
    elif name == "enumerate" and node.args and place is not None:
        found = item_of(code, node.args[0], arguments, deep + 1)
    elif name == "zip" and place is not None and place < len(node.args):
        found = item_of(code, node.args[place], arguments, deep + 1)
    elif name in ("list", "tuple", "sorted", "reversed", "set", "iter") and node.args:
        found = item_of(code, node.args[0], arguments, deep + 1, place)
    elif method in ("split", "splitlines", "readlines"):
        found = "text"
    elif isinstance(node.func, ast.Attribute) and method in ("items", "keys", "values"):
        held = [node.func.value]
        held += _values(code, node.func.value.id) if isinstance(node.func.value, ast.Name) else []
        tables = [value for value in held if isinstance(value, ast.Dict) and value.keys]
        if tables:
            side = tables[0].values if place == 1 or method == "values" else tables[0].keys
            found = kind_of(code, side[0], arguments, deep + 1)
    return found


def _at(node: ast.AST | None, place: int | None) -> ast.AST | None:
    """Return what stands at one place of a tuple; the whole where no place is asked for."""
    if place is None:
        return node
    return node.elts[place] if isinstance(node, ast.Tuple | ast.List) and place < len(node.elts) else None


def _bound(code: Code, name: str, arguments: str, deep: int) -> Iterator[Kind]:
    """Yield the kinds of what is bound to a name anywhere in the file."""
    for node in code.nodes:
        if isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            if isinstance(node.target, ast.Name) and node.target.id == name:
                yield item_of(code, node.iter, arguments, deep)
            elif isinstance(node.target, ast.Tuple):
                for place, part in enumerate(node.target.elts):
                    if isinstance(part, ast.Name) and part.id == name:
                        yield item_of(code, node.iter, arguments, deep, place)
    for value in [*_values(code, name)] or given_to(code, name):
        yield kind_of(code, value, arguments, deep)
    yield kind_of(code, given_as(code, name, arguments), "", deep)
    for node in code.nodes:
        if isinstance(node, ast.arg) and node.arg == name and node.annotation is not None:
            top = ast.unparse(node.annotation).partition("[")[0].rpartition(".")[2]
            yield _ANNOTATED.get(top, "")


def _values(code: Code, name: str) -> Iterator[ast.expr]:
    for node in code.nodes:
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            targets, value = [node.target], node.value
        else:
            continue
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            yield value


_BY_NODE: dict[type[ast.AST], Kind] = {
    ast.JoinedStr: "text",
    ast.List: "list",
    ast.ListComp: "list",
    ast.Tuple: "tuple",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
    ast.GeneratorExp: "list",
}
