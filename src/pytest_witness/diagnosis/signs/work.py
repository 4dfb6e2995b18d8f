"""Which functions of a file processes and threads run, what they are given, and what they change: from the text."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.diagnosis.source.calls import EXECUTOR, POOL, PROCESS, THREAD, THREAD_EXECUTOR, THREAD_POOL
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Where: TypeAlias = Literal["process", "pool", "thread", "thread pool"]

PROCESSES: tuple[Where, ...] = ("process", "pool")
THREADS: tuple[Where, ...] = ("thread", "thread pool")
_MADE_BY: dict[str, Where] = {PROCESS: "process", THREAD: "thread"}
_POOLS: dict[str, Where] = {
    POOL: "pool",
    EXECUTOR: "pool",
    THREAD_POOL: "thread pool",
    THREAD_EXECUTOR: "thread pool",
    "multiprocessing.dummy.Pool": "thread pool",
}
_EACH = ("map", "map_async", "imap", "imap_unordered")
_STAR = ("starmap", "starmap_async")
_ONE = ("apply", "apply_async")
#: Methods that change a list, a dictionary, a set or a deque in place.
CHANGING = frozenset(
    [
        "append",
        "extend",
        "insert",
        "remove",
        "pop",
        "clear",
        "sort",
        "reverse",
        "add",
        "discard",
        "update",
        "setdefault",
        "popitem",
        "appendleft",
        "extendleft",
    ]
)
_PLAIN_MAKERS = (
    "list",
    "dict",
    "set",
    "collections.deque",
    "collections.defaultdict",
    "collections.Counter",
    "bytearray",
)


@dataclass(frozen=True, slots=True)
class Handed:
    """A function of the file that is handed to a process, a thread or a pool.

    Attributes:
        call: the call that hands it over.
        where: who runs it.
        function: the function.
        given: what is given for each of its parameters, as far as the text tells.
    """

    call: Called
    where: Where
    function: Function
    given: dict[str, ast.expr] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changed:
    """A place where a function changes something that is not its own.

    Attributes:
        name: what is changed: ``total``, ``self.result``.
        how: it is bound anew (``name``), an attribute or an item of it is, or one of its methods is called.
        role: where the name comes from: a ``global`` one, that of a function around it (``outer``), a ``parameter``, or
            the object itself (``self``).
        method: the method, where one is called.
        line: the line.
    """

    name: str
    how: Literal["name", "attribute", "item", "method"]
    role: Literal["global", "outer", "parameter", "self"]
    method: str
    line: int


def handed(code: Code, *where: Where) -> list[Handed]:
    """Return the functions that are handed over: to all, or only to these."""
    found = []
    for call in code.calls:
        kind = _MADE_BY.get(call.name)
        if kind is not None:
            found += _to_one(code, call, kind)
        elif isinstance(call.node.func, ast.Attribute):
            maker = code.names.kind(call.receiver).removeprefix("list of ")
            if maker in _POOLS:
                found += _to_pool(code, call, _POOLS[maker])
    return [one for one in found if not where or one.where in where]


def run_by(code: Code, *where: Where) -> list[Function]:
    """Return the functions that processes (or these) run: those that are handed over, and what they call."""
    waiting: list[Function] = [one.function for one in handed(code, *(where or PROCESSES))]
    for call in code.pools if not where or "pool" in where else ():
        waiting += functions_of(code, call.argument(1, "initializer"))
    found: list[Function] = []
    while waiting:
        function = waiting.pop()
        if any(function is known for known in found):
            continue
        found.append(function)
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                waiting += functions_of(code, node.func)
    return found


def functions_of(code: Code, node: ast.AST | None, depth: int = 3) -> list[Function]:  # noqa: PLR0911
    """Return the functions of this file that an expression may stand for: by names, loops, `partial` and classes."""
    if node is None or depth < 0:
        return []
    if isinstance(node, ast.Lambda):
        return [node]
    if isinstance(node, ast.Name | ast.Attribute):
        name = node.id if isinstance(node, ast.Name) else node.attr
        if name in code.functions:
            return [code.functions[name]]
        return [one for value in bound(code, node) for one in functions_of(code, value, depth - 1)]
    if isinstance(node, ast.Call):
        full = code.names.full(node.func)
        if full in ("functools.partial", "partial") and node.args:
            return functions_of(code, node.args[0], depth - 1)
        made = code.classes.get(node.func.id) if isinstance(node.func, ast.Name) else None
        return [] if made is None else [one for one in methods_of(made) if one.name == "__call__"]
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return [one for part in node.elts for one in functions_of(code, part, depth - 1)]
    if isinstance(node, ast.Dict):
        return [one for part in (*node.keys, *node.values) for one in functions_of(code, part, depth - 1)]
    return []


def bound(code: Code, node: ast.AST) -> list[ast.expr]:
    """Return what a name is bound to anywhere in the file: in assignments, and item by item in loops."""
    text = ast.unparse(node)
    found: list[ast.expr] = []
    for place in ast.walk(code.tree):
        if isinstance(place, ast.Assign):
            for target in place.targets:
                found += _parts(target, place.value, text)
        elif isinstance(place, ast.AnnAssign | ast.NamedExpr) and place.value is not None:
            found += _parts(place.target, place.value, text)
        elif isinstance(place, ast.For | ast.comprehension):
            items = place.iter.elts if isinstance(place.iter, ast.Tuple | ast.List) else [place.iter]
            if any(isinstance(one, ast.Name) and one.id == text for one in ast.walk(place.target)):
                found += items
    return found


def _parts(target: ast.expr, value: ast.expr, text: str) -> list[ast.expr]:
    if isinstance(target, ast.Tuple | ast.List):
        if isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(target.elts):
            pairs = zip(target.elts, value.elts, strict=True)
            return [one for part, its in pairs for one in _parts(part, its, text)]
        return []
    return [value] if ast.unparse(target) == text else []


def methods_of(node: ast.ClassDef) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Return the methods of a class."""
    return [one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]


def parameters(function: Function) -> list[str]:
    """Return the names of a function's parameters, ``self`` among them."""
    its = function.args
    extra = [one for one in (its.vararg, its.kwarg) if one is not None]
    return [one.arg for one in (*its.posonlyargs, *its.args, *its.kwonlyargs, *extra)]


def name_of(function: Function) -> str:
    """Return a function's name."""
    return "lambda" if isinstance(function, ast.Lambda) else function.name


def inside(function: Function) -> Iterator[ast.AST]:
    """Yield the nodes of a function, those of functions inside it left out."""
    waiting: list[ast.AST] = [function.body] if isinstance(function, ast.Lambda) else [*reversed(function.body)]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting += reversed(list(ast.iter_child_nodes(node)))


def returns(function: Function) -> bool:
    """Tell whether a function returns something that is not None."""
    if isinstance(function, ast.Lambda):
        return True
    values = [node.value for node in inside(function) if isinstance(node, ast.Return)]
    return any(one is not None and not (isinstance(one, ast.Constant) and one.value is None) for one in values)


def is_generator(function: Function) -> bool:
    """Tell whether calling a function only makes a generator."""
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in inside(function))


def changes_of(function: Function) -> list[Changed]:
    """Return where a function changes what is not its own."""
    found = []
    for node in inside(function):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                parts = target.elts if isinstance(target, ast.Tuple | ast.List) else [target]
                found += [_change(function, part, node, "") for part in parts]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
            found.append(_change(function, node.func.value, node, node.func.attr))
    return [one for one in found if one is not None]


def _change(function: Function, target: ast.expr, node: ast.stmt | ast.expr, method: str) -> Changed | None:
    how: Literal["name", "attribute", "item", "method"] = "method" if method else "name"
    names = parameters(function)
    while isinstance(target, ast.Subscript | ast.Attribute):
        is_self = isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == "self"
        if is_self and "self" in names:
            if how == "name":
                how = "attribute"
            return Changed(ast.unparse(target), how, "self", method, node.lineno)
        if how == "name":
            how = "item" if isinstance(target, ast.Subscript) else "attribute"
        target = target.value
    if not isinstance(target, ast.Name):
        return None
    name = target.id
    if isinstance(function, ast.Lambda):
        return None if name in names else Changed(name, how, "global", method, node.lineno)
    declared = {
        one: isinstance(place, ast.Global)
        for place in inside(function)
        if isinstance(place, ast.Global | ast.Nonlocal)
        for one in place.names
    }
    if name in declared:
        return Changed(name, how, "global" if declared[name] else "outer", method, node.lineno)
    if name in names:
        in_place = how != "name" or isinstance(node, ast.AugAssign)
        return Changed(name, how, "parameter", method, node.lineno) if in_place else None
    own = {one.id for one in inside(function) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    return None if name in own else Changed(name, how, "global", method, node.lineno)


def kind_of(code: Code, node: ast.AST | None, function: Function | None = None) -> str:
    """Return the full name of what made a value; of a parameter, of what is given for it."""
    kind = code.names.kind(node)
    if function is not None and isinstance(node, ast.Name) and node.id in parameters(function):
        for one in handed(code):
            if one.function is function and node.id in one.given:
                return kind_of(code, one.given[node.id]) or kind
    return kind


def is_shared(kind: str) -> bool:
    """Tell whether processes share what was made by this: a proxy, a `Value`, a queue, a block of shared memory."""
    return kind.removeprefix("list of ").startswith("multiprocessing.") and "threading" not in kind


def is_plain(code: Code, node: ast.AST | None, depth: int = 3) -> bool:
    """Tell whether an expression is an ordinary object: a list, a dictionary, a number, that no processes share."""
    if isinstance(node, ast.List | ast.Dict | ast.Set | ast.Constant | ast.ListComp | ast.DictComp | ast.SetComp):
        return True
    if isinstance(node, ast.BinOp):
        return is_plain(code, node.left, depth) or is_plain(code, node.right, depth)
    if isinstance(node, ast.Call):
        made = code.names.made_by(node)
        return made in _PLAIN_MAKERS or (made in code.classes and made not in code.names.subclasses)
    if isinstance(node, ast.Name | ast.Attribute) and depth:
        values = bound(code, node)
        return bool(values) and all(is_plain(code, value, depth - 1) for value in values)
    return False


def first_text(code: Code, name: str) -> str:
    """Return how the first value of a name is printed, where the text tells; else nothing."""
    for value in bound(code, ast.parse(name, mode="eval").body):
        if isinstance(value, ast.Constant | ast.List | ast.Dict | ast.Set | ast.Tuple | ast.UnaryOp):
            try:
                found = ast.literal_eval(value)
            except (ValueError, TypeError, SyntaxError):
                continue
            return str(found)
        if isinstance(value, ast.Call) and code.names.made_by(value) in ("list", "dict", "set") and not value.args:
            return {"list": "[]", "dict": "{}", "set": "set()"}[code.names.made_by(value)]
    return ""


def read_elsewhere(code: Code, name: str, workers: Iterable[Function]) -> bool:
    """Tell whether a name is read outside what workers run, and not only to hand it over."""
    theirs = {id(node) for function in workers for node in ast.walk(function)}
    last = name.rpartition(".")[2]
    for node, around in code.walk():
        if id(node) in theirs or isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
            continue
        if "." in name:
            fits = isinstance(node, ast.Attribute) and node.attr == last
        else:
            fits = isinstance(node, ast.Name) and node.id == name
        if fits and not any(_hands_over(code, one) for one in around) and not _is_own_start(node, around):
            return True
    return False


def _hands_over(code: Code, node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    if code.names.made_by(node) in _MADE_BY:
        return True
    maker = code.names.kind(node.func.value) if isinstance(node.func, ast.Attribute) else ""
    return maker.removeprefix("list of ") in _POOLS


def _is_own_start(node: ast.AST, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether an attribute is a method that is called: `p.result()` reads no attribute that was set."""
    return (
        isinstance(node, ast.Attribute) and bool(around) and isinstance(around[0], ast.Call) and around[0].func is node
    )


def entered(case: Case, function: Function) -> bool:
    """Tell whether a worker was seen to enter a function; a lambda may have been."""
    name = name_of(function)
    seen = {one.rpartition(".")[2] for one in case.in_workers}
    return bool(case.workers) and (name in seen or name == "lambda")


def _to_one(code: Code, call: Called, where: Where) -> list[Handed]:
    target = code.target_of(call)
    made = code.classes.get(call.node.func.id) if isinstance(call.node.func, ast.Name) else None
    if made is not None:
        runs = [one for one in methods_of(made) if one.name == "run"]
        if runs:
            return [Handed(call, where, one) for one in runs]
    args = call.argument(3, "args")
    args = _literal(code, args)
    positional = args.elts if isinstance(args, ast.Tuple | ast.List) else []
    kwargs = _literal(code, call.argument(4, "kwargs"))
    named = {}
    if isinstance(kwargs, ast.Dict):
        pairs = zip(kwargs.keys, kwargs.values, strict=True)
        named = {
            key.value: value for key, value in pairs if isinstance(key, ast.Constant) and isinstance(key.value, str)
        }
    elif isinstance(kwargs, ast.Call) and code.names.made_by(kwargs) == "dict":
        named = {one.arg: one.value for one in kwargs.keywords if one.arg}
    return _handed(code, call, where, target, positional, named)


def _literal(code: Code, node: ast.expr | None) -> ast.expr | None:
    """Return what is written for a name that is bound once; another expression as it is."""
    if isinstance(node, ast.Name) and len(values := bound(code, node)) == 1:
        return values[0]
    return node


def _to_pool(code: Code, call: Called, where: Where) -> list[Handed]:
    method, node = call.method, call.node
    given: list[ast.expr] = []
    named: dict[str, ast.expr] = {}
    if method == "submit":
        given = list(node.args[1:])
        named = {one.arg: one.value for one in node.keywords if one.arg}
    elif method in _ONE:
        args = _literal(code, call.argument(1, "args"))
        given = args.elts if isinstance(args, ast.Tuple | ast.List) else []
    elif method in _EACH or method in _STAR:
        items = _literal(code, call.argument(1, "iterable"))
        one = items.elt if isinstance(items, ast.ListComp | ast.GeneratorExp) else None
        one = items.elts[0] if isinstance(items, ast.List | ast.Tuple) and items.elts else one
        if one is not None:
            given = one.elts if method in _STAR and isinstance(one, ast.Tuple | ast.List) else [one]
    else:
        return []
    return _handed(code, call, where, call.argument(0, "func"), given, named)


def _handed(  # noqa: PLR0917
    code: Code,
    call: Called,
    where: Where,
    target: ast.expr | None,
    positional: list[ast.expr],
    named: dict[str, ast.expr],
) -> list[Handed]:
    made = _literal(code, target)
    if isinstance(made, ast.Call) and code.names.full(made.func) in ("functools.partial", "partial"):
        positional = [*made.args[1:], *positional]
        named = {**{one.arg: one.value for one in made.keywords if one.arg}, **named}
    found = []
    for function in functions_of(code, target):
        names = parameters(function)
        if names[:1] == ["self"] or (names[:1] == ["cls"]):
            names = names[1:]
        given = {**dict(zip(names, positional, strict=False)), **named}
        found.append(Handed(call, where, function, given))
    return found


def who(case: Case) -> int:
    """Return the PID of the first worker."""
    return case.workers[0].pid if case.workers else 0


def grows_list(code: Code, one: Changed) -> bool:
    """Tell whether a change fills a list: by a method of lists, or by ``+=``."""
    if one.how == "method":
        values = bound(code, ast.parse(one.name, mode="eval").body)
        other = any(isinstance(value, ast.Dict | ast.Set | ast.DictComp | ast.SetComp) for value in values)
        return one.method in ("append", "extend", "insert", "appendleft") or (one.method != "update" and not other)
    if one.how == "item":
        values = bound(code, ast.parse(one.name, mode="eval").body)
        return any(isinstance(value, ast.List | ast.ListComp | ast.BinOp) for value in values)
    return False


def sure_of_loss(case: Case, name: str) -> float:
    """Tell how sure it is that what a worker changed was missed: 0 when nothing shows it."""
    if case.graded:
        return CERTAIN
    if case.error is not None and case.error.type in (
        "IndexError",
        "KeyError",
        "TypeError",
        "ValueError",
        "ZeroDivisionError",
    ):
        return LIKELY
    if case.error is not None and case.error.type == "AttributeError":
        return CERTAIN if case.error.says(f"'{name.rpartition('.')[2]}'") else 0.0
    text = first_text(case.code, name)
    return CERTAIN if text and any(text in line for line in case.main_lines) else LIKELY if case.main_lines else 0.0


def lost_change(case: Case, fits: Callable[[Changed], bool]) -> Found | None:  # noqa: C901
    """Tell whether a worker changed something of its own copy, and the main program reads its own in vain."""
    if case.wants_copy or not case.workers:
        return None
    code = case.code
    functions = run_by(code)
    preparing = [one for call in code.pools for one in functions_of(code, call.argument(1, "initializer"))]
    for function in functions:
        if any(function is one for one in preparing):
            continue  # there a global variable is what it should be
        for one in filter(fits, changes_of(function)):
            if is_shared(kind_of(code, ast.parse(one.name, mode="eval").body)) or not entered(case, function):
                continue
            if one.role == "self" and not _is_of_a_worker(code, function):
                continue
            if one.how in ("attribute", "item") and one.role != "self" and not _is_ordinary(code, one.name):
                continue
            if not read_elsewhere(code, one.name, functions) or _filled_elsewhere(code, one, functions):
                continue
            sure = sure_of_loss(case, one.name)
            if not case.graded and one.role == "self" and one.how != "attribute" and not first_text(code, one.name):
                continue  # it may have been given, to show that it does not change
            if sure:
                values = {"function": name_of(function), "line": one.line, "name": one.name}
                return Found(sure, {**values, "pid": who(case), "main": case.main_pid})
    return None


def _is_ordinary(code: Code, name: str) -> bool:
    return name in code.classes or is_plain(code, ast.Name(name))


def _is_of_a_worker(code: Code, function: Function) -> bool:
    """Tell whether it is a method of a class whose object, or one of whose methods, is handed over."""
    direct = [one.function for one in handed(code, *PROCESSES)]
    for node in code.classes.values():
        its: list[Function] = [*methods_of(node)]
        if any(one is function for one in its):
            return any(one is other for one in its for other in direct)
    return False


def _filled_elsewhere(code: Code, one: Changed, workers: list[Function]) -> bool:
    """Tell whether other functions change the same, beside giving it its first value: then it may have arrived."""
    theirs = {id(function) for function in workers}
    others: list[Function] = [node for node in code.functions.values() if id(node) not in theirs]
    changes = [change for function in others for change in changes_of(function) if change.name == one.name]
    if any(change.how == "method" or (change.how == one.how == "item") for change in changes):
        return True
    for node, around in code.walk():
        if any(isinstance(place, ast.FunctionDef | ast.AsyncFunctionDef) for place in around):
            continue
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in CHANGING - {"clear"}
        ) and ast.unparse(node.func.value) == one.name:
            return True
    return False


def order_assumed(case: Case, calls: list[Called]) -> Found | None:
    """Tell whether results that these calls bring as they come are taken to be in the order of the inputs."""
    if not calls:
        return None
    call = calls[0]
    values = {"line": call.line, "name": ast.unparse(call.receiver) if call.receiver is not None else ""}
    if case.graded:
        return Found(CERTAIN, values) if case.shuffled and not is_sorted(case) else None
    paired = [one for one in calls if any(_pairs(node) for node in one.around) or _is_paired_later(case.code, one)]
    if paired:
        return Found(LIKELY, {**values, "line": paired[0].line})
    glued = [one for one in calls if _is_glued(case.code, one)] if len(case.workers) > 1 else []
    in_order = _in_order(case) if glued else None
    if not glued or in_order or _RACE.search(case.code.words):
        return None
    return Found(LIKELY if in_order is False else POSSIBLE, {**values, "line": glued[0].line})


def _is_glued(code: Code, call: Called) -> bool:  # noqa: C901
    """Tell whether what a call brings is put together to one running text, without a line or a comma between."""
    joins = [one for one in code.methods("join") if isinstance(one.receiver, ast.Constant) and not one.node.keywords]
    joins = [one for one in joins if one.receiver.value in _GLUE]  # type: ignore[union-attr]
    if any(one.node in call.around for one in joins):
        return not any(isinstance(node, ast.Call) and ast.unparse(node.func) == "sorted" for node in call.around)
    names = set()
    for node in call.around:
        if isinstance(node, ast.Assign):  # parts = list(pool.imap_unordered(...))
            names |= {ast.unparse(target) for target in node.targets}
        elif isinstance(node, ast.For) and any(part is call.node for part in ast.walk(node.iter)):
            turn = {part.id for part in ast.walk(node.target) if isinstance(part, ast.Name)}
            if any(isinstance(part, ast.Subscript | ast.If) and _loads(part, turn) for part in ast.walk(node)):
                return False  # each is known by what it belongs to
            for part in node.body:
                if isinstance(part, ast.AugAssign) and _loads(part.value, turn) and _adds_text(code, part):
                    return True
                if isinstance(part, ast.Expr) and isinstance(part.value, ast.Call) and _loads(part.value, turn):
                    called = part.value.func
                    if isinstance(called, ast.Attribute) and called.attr == "append":
                        names.add(ast.unparse(called.value))
    if any(one.method in ("sort", "sorted") and names & set(ast.unparse(one.node).split(".")) for one in code.calls):
        return False
    return any(ast.unparse(given) in names for one in joins for given in one.node.args)


_GLUE = ("", " ", b"", b" ")


def _loads(node: ast.AST, names: set[str]) -> bool:
    return any(isinstance(part, ast.Name) and part.id in names for part in ast.walk(node))


def _adds_text(code: Code, node: ast.AugAssign) -> bool:
    """Tell whether it adds to a text that began empty, and no more than a space with each part."""
    began = [value for value in bound(code, node.target) if isinstance(value, ast.Constant)]
    constants = [part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)]
    texts = [value for value in constants if isinstance(value, str | bytes)]
    return any(value.value in ("", b"") for value in began) and all(text in _GLUE for text in texts)


def _in_order(case: Case) -> bool | None:
    """Tell whether texts of the source came in a line of the main program as they are written; None if none came."""
    constants = [node for node in ast.walk(case.code.tree) if isinstance(node, ast.Constant)]
    texts = [node.value.strip().lower() for node in constants if isinstance(node.value, str) and node.value.strip()]
    for line in map(str.lower, case.main_lines):
        places = [line.find(text) for text in texts if len(text) >= _TELLING and text in line]
        if len(places) > 1:
            return places == sorted(places)
    return None


_TELLING = 3  # letters
_RACE = re.compile(r"\b(race|win\w*|finish\w*|arriv\w*|fastest|as they)\b", re.IGNORECASE)  # who wants that order


def _is_paired_later(code: Code, call: Called) -> bool:
    """Tell whether results are put into a list as they come, and then taken for those of the inputs, place by place."""
    names = set()
    for node in call.around:
        if isinstance(node, ast.Assign):
            names |= {ast.unparse(target) for target in node.targets}
        elif isinstance(node, ast.For) and any(part is call.node for part in ast.walk(node.iter)):
            inside = [
                part for part in ast.walk(node) if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute)
            ]
            names |= {ast.unparse(part.func.value) for part in inside if part.func.attr == "append"}  # type: ignore[attr-defined]
            if _counts_through(node):
                return True
    if any(one.method in ("sort", "sorted") and names & set(ast.unparse(one.node).split(".")) for one in code.calls):
        return False
    return any(
        (_pairs(one.node) and names & {ast.unparse(given) for given in one.node.args})
        or any(isinstance(node, ast.For) and _counts_through(node, names) for node in one.around)
        for one in code.calls
    )


def _counts_through(loop: ast.For, names: Iterable[str] = ()) -> bool:
    """Tell whether a loop numbers the results, and takes something else by this number."""
    made = loop.iter
    if not (isinstance(made, ast.Call) and ast.unparse(made.func) == "enumerate" and made.args):
        return False
    if names and ast.unparse(made.args[0]) not in names:
        return False
    number = next(iter(getattr(loop.target, "elts", [])), None)
    return isinstance(number, ast.Name) and any(
        isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name) and node.slice.id == number.id
        for node in ast.walk(loop)
    )


def is_sorted(case: Case) -> bool:
    """Tell whether the program itself put the results in the order of their size."""
    if not isinstance(case.got, list) or not any(
        one.name == "sorted" or one.method == "sort" for one in case.code.calls
    ):
        return False
    try:
        return case.got == sorted(case.got)
    except TypeError:
        return False


def _pairs(node: ast.AST) -> bool:
    """Tell whether it is ``zip(...)`` of several."""
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "zip" and len(node.args) > 1
    )


def copy_line(code: Code) -> int:
    """Return the line at which a list is copied: ``items[:]``, ``list(items)``, ``items.copy()``; 0 when none is."""
    for node, _ in code.walk():
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and isinstance(node.ctx, ast.Load):
            if node.slice.lower is None and node.slice.upper is None and node.slice.step is None:
                return node.lineno
        elif isinstance(node, ast.Call):
            full = code.names.full(node.func)
            if full in ("copy.copy", "copy.deepcopy") or (full in ("list", "copy", "deepcopy") and node.args):
                return node.lineno
            if isinstance(node.func, ast.Attribute) and node.func.attr in ("copy", "deepcopy", "__copy__"):
                return node.lineno
        elif (isinstance(node, ast.List) and len(node.elts) == 1 and isinstance(node.elts[0], ast.Starred)) or (
            isinstance(node, ast.ListComp) and ast.unparse(node.elt) == ast.unparse(node.generators[0].target)
        ):
            return node.lineno
    return 0
