"""What a file's names stand for: ``P`` for `multiprocessing.Process`, ``pool`` for something that `Pool` made.

Told from the text alone, by what is bound to each name anywhere in the file. That is enough to understand a beginner's
program, and no proof of anything.
"""

from __future__ import annotations

import ast
import itertools
from typing import TypeAlias

# Modules whose things may be given a second name: ``P = multiprocessing.Process``.
_MODULES = (
    "multiprocessing",
    "threading",
    "concurrent.futures",
    "asyncio",
    "subprocess",
    "os",
    "queue",
    "time",
    "random",
)
_CONTEXTS = ("multiprocessing.get_context", "multiprocessing.context")
_MANAGERS = ("multiprocessing.Manager", "multiprocessing.managers.SyncManager")
_PASSING_ON = ("list", "tuple", "sorted", "reversed", "iter", "enumerate", "set")  # what they make is of the same kind
_PREPARING = ("multiprocessing.Pool", "concurrent.futures.ProcessPoolExecutor")  # have an initializer for each worker
_FILLING = ("append", "add", "appendleft")  # methods that put something into a container
_TAKING = ("pop", "popleft", "popitem")  # and such as take something out of it
_COPYING = ("values", "items", "copy")  # and such as give all that is in it
_WORKING = (
    "multiprocessing.Process",
    "multiprocessing.Pool",
    "concurrent.futures.ProcessPoolExecutor",
    "threading.Thread",
    "concurrent.futures.ThreadPoolExecutor",
)
_OF_LIBRARY = ("multiprocessing.", "threading.", "concurrent.", "queue.", "asyncio.", "subprocess.")
Kinds: TypeAlias = "dict[str, str]"


class Names:
    """The names of one file.

    Attributes:
        stands_for: for each name that is imported, or is a class with a base, its full dotted name.
        kinds: for each variable (``pool``, ``self.pool``), the full name of what made its value; ``list of NAME``
            for a container of such.
        subclasses: the classes of this file, with the full name of the base that is not of this file.
    """

    def __init__(self, tree: ast.AST) -> None:
        """Read the names."""
        self.stands_for: dict[str, str] = {}
        self.kinds: Kinds = {}
        self.subclasses: dict[str, str] = {}
        self._held: Kinds = {}  # of containers, by what is put into them
        self._attributes: dict[str, set[str]] = {}  # of any object's attribute of this name, and of a class's own
        nodes = list(ast.walk(tree))
        self._classes = {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}
        self._made: Kinds = {}  # of what a function of this file makes and returns, or hands out to a `with` block
        self._functions = {node.name: node for node in nodes if isinstance(node, ast.FunctionDef)}
        for node in nodes:
            self._import(node)
        for node in nodes:
            if isinstance(node, ast.ClassDef):
                self._class(node)
        for turn in range(4):  # a name may be bound from one that is bound further below
            if turn == 1 and self._made:  # what comes from a factory is now known
                self.kinds, self._held, self._attributes = {}, {}, {}
            for node in nodes:
                self._alias(node)
                self._bind(node)
            self._given(nodes)
            self._made = self._from_factories()
            self.kinds = {**self._held, **self.kinds}

    def _import(self, node: ast.AST) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                self.stands_for[alias.asname or top] = alias.name if alias.asname else top
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                if alias.name == "*":
                    self._star(node.module)
                else:
                    self.stands_for[alias.asname or alias.name] = f"{node.module}.{alias.name}"

    def _star(self, module: str) -> None:
        if module == "multiprocessing":
            for name in ("Process", "Pool", "Queue", "Lock", "Value", "Array", "Manager", "Pipe", "cpu_count"):
                self.stands_for.setdefault(name, f"multiprocessing.{name}")

    def _class(self, node: ast.ClassDef) -> None:
        for base in node.bases:
            full = self.full(base)
            full = self.subclasses.get(full, full)
            if "." in full:
                self.subclasses[node.name] = full
                break

    def _alias(self, node: ast.AST) -> None:
        """Note a second name of a thing of the library: ``P = multiprocessing.Process``."""
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name | ast.Attribute):
            full = self.full(node.value)
            if full.startswith(tuple(f"{module}." for module in _MODULES)):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        self.stands_for.setdefault(target.id, full)

    def _given(self, nodes: list[ast.AST]) -> None:
        """Note a parameter that is given the same in all calls: a thing of the library, or what one has made."""
        given: dict[str, set[tuple[str, str]]] = {}
        for call in nodes:
            if not isinstance(call, ast.Call):
                continue
            names = self._parameters(call)
            plain = itertools.takewhile(lambda one: not isinstance(one, ast.Starred), call.args)
            pairs: list[tuple[str, ast.expr]] = [*zip(names, plain, strict=False)]
            pairs += [(one.arg, one.value) for one in call.keywords if one.arg in names]
            for name, value in pairs:
                given.setdefault(name, set()).add((self.full(value), self.kind(value)))
        for name, values in given.items():
            things, kinds = {thing for thing, _ in values}, {kind for _, kind in values}
            full = things.pop() if len(things) == 1 else ""
            if full.startswith(("multiprocessing.", "threading.", "concurrent.futures.")):
                self.stands_for.setdefault(name, full)
                self.kinds |= {text: full for text, kind in self.kinds.items() if kind == name}
            elif len(kinds) == 1 and "." in (kind := kinds.pop()):
                self.kinds.setdefault(name, kind)

    def _from_factories(self) -> Kinds:
        """Return what functions of this file make for others, where it is one thing of the library that works."""
        found = {}
        for name, function in self._functions.items():
            out = [node.value for node in ast.walk(function) if isinstance(node, ast.Return | ast.Yield)]
            kinds = {self.kind(value) for value in out if value is not None}
            if len(kinds) == 1 and (kind := kinds.pop()).removeprefix("list of ") in _WORKING:
                found[name] = kind
        return found

    def _parameters(self, call: ast.Call) -> list[str]:
        """Return the parameters of a function of this file that is called, those of a class's `__init__` as well."""
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        made = self._classes.get(name)
        inside = [one for one in made.body if isinstance(one, ast.FunctionDef)] if made is not None else []
        its = next((one for one in inside if one.name == "__init__"), self._functions.get(name))
        names = [] if its is None else [one.arg for one in (*its.args.posonlyargs, *its.args.args)]
        return names[1:] if names[:1] in (["self"], ["cls"]) else names

    def full(self, node: ast.AST | None) -> str:
        """Return the full dotted name of an expression that is a name or an attribute; empty for all others.

        A context object stands for `multiprocessing` itself, and a manager's methods for themselves.
        """
        if isinstance(node, ast.Name):
            return self.stands_for.get(node.id, node.id)
        if isinstance(node, ast.Attribute):
            kind = self.kind(node.value)
            if kind.startswith(_CONTEXTS):
                return f"multiprocessing.{node.attr}"
            if kind in _MANAGERS:
                return f"{kind}().{node.attr}"
            base = self.full(node.value)
            return _shortened(f"{base}.{node.attr}") if base else ""
        return ""

    def made_by(self, call: ast.Call) -> str:
        """Return the full name of what is called; of a subclass of this file, that of its base."""
        full = self.full(call.func)
        return _shortened(self.subclasses.get(full, full))

    def kind(self, node: ast.AST | None) -> str:
        """Return the full name of what made the value of an expression; empty when it cannot be told."""
        if isinstance(node, ast.Name | ast.Attribute):
            return self.kinds.get(_text(node), "") or self._kind_of_attribute(node)
        if isinstance(node, ast.Call):
            return self._kind_of_call(node)
        if isinstance(node, ast.Subscript):
            return _one(self.kind(node.value))
        if isinstance(node, ast.Await | ast.NamedExpr | ast.Starred):
            return self.kind(node.value)
        if isinstance(node, ast.IfExp | ast.BoolOp):
            return next(filter(None, map(self.kind, _either(node))), "")
        return _several(next(filter(None, map(self.kind, _items(node))), ""))

    def _kind_of_attribute(self, node: ast.Name | ast.Attribute) -> str:
        """Return the kind of an attribute that is bound by another name of its object: in its class, for one."""
        others = self._attributes.get(node.attr, set()) if isinstance(node, ast.Attribute) else set()
        return next(iter(others)) if len(others) == 1 else ""

    def _kind_of_call(self, call: ast.Call) -> str:
        made = self.made_by(call)
        passes = made in _PASSING_ON or made.endswith(".enter_context")
        if isinstance(call.func, ast.Attribute) and call.func.attr in (*_TAKING, *_COPYING):
            held = self.kind(call.func.value)
            if held.startswith("list of "):
                return _one(held) if call.func.attr in _TAKING else held
        return self.kind(call.args[0]) if passes and call.args else self._made.get(made.removeprefix("self."), made)

    def _bind(self, node: ast.AST) -> None:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self._assign(target, node.value)
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr):
            self._note(node.target, self.kind(node.value))
        elif isinstance(node, ast.ClassDef):
            self._class(node)  # its base may be one of a context, which is known by now
            self._of_class(node)
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            self._note(node.optional_vars, self.kind(node.context_expr))
        elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            self._turn(node.target, node.iter)
        elif isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr in _FILLING:
                self._note(node.func.value, _several(self.kind(next(iter(node.args), None))))
            self._prepare(node)

    def _turn(self, target: ast.expr, items: ast.expr) -> None:
        """Note what a loop binds at each turn; of a dictionary's items only the value, of ``zip`` each by itself."""
        method = items.func.attr if isinstance(items, ast.Call) and isinstance(items.func, ast.Attribute) else ""
        parts = getattr(target, "elts", [])
        if isinstance(items, ast.Call) and method in ("values", "items") and not items.args:
            held = _one(self.kind(items.func.value))  # type: ignore[attr-defined]
            self._note(parts[-1] if method == "items" and parts else target, held)
        elif isinstance(items, ast.Call) and self.full(items.func) == "zip" and len(parts) == len(items.args):
            for part, one in zip(parts, items.args, strict=True):
                self._turn(part, one)
        else:
            self._note(target, _one(self.kind(items)))

    def _of_class(self, made: ast.ClassDef) -> None:
        """Note what the body of a class binds, as its methods and all others speak of it: ``cls.lock``."""
        for part in made.body:
            target = part.targets[0] if isinstance(part, ast.Assign) else None
            if isinstance(part, ast.Assign) and isinstance(target, ast.Name) and (kind := self.kind(part.value)):
                for owner in ("self", "cls", made.name):
                    self.kinds.setdefault(f"{owner}.{target.id}", kind)
                if "." in kind:
                    self._attributes.setdefault(target.id, set()).add(kind)

    def _prepare(self, call: ast.Call) -> None:
        """Note what a pool gives to its initializer, once for all workers: ``Pool(4, setup, (lock,))``."""
        named = {one.arg: one.value for one in call.keywords}
        initializer = named.get("initializer", next(iter(call.args[1:2]), None))
        given = named.get("initargs", next(iter(call.args[-1:] if len(call.args) > 2 else []), None))  # noqa: PLR2004
        its = self._functions.get(initializer.id) if isinstance(initializer, ast.Name) else None
        if its is not None and isinstance(given, ast.Tuple | ast.List) and self.made_by(call) in _PREPARING:
            for name, value in zip([one.arg for one in its.args.args], given.elts, strict=False):
                self._note(ast.Name(name), self.kind(value))

    def _assign(self, target: ast.expr, value: ast.expr) -> None:
        """Note an assignment; of ``lock, queue = Lock(), Queue()`` each part by itself."""
        parts, values = getattr(target, "elts", []), value.elts if isinstance(value, ast.Tuple | ast.List) else []
        if parts and len(parts) == len(values):
            for part, its in zip(parts, values, strict=True):
                self._assign(part, its)
            return
        self._note(target, self.kind(value))

    def _note(self, target: ast.AST, kind: str) -> None:
        if not kind:
            return
        if isinstance(target, ast.Attribute) and "." in kind:
            self._attributes.setdefault(target.attr, set()).add(kind)
        if isinstance(target, ast.Tuple | ast.List):
            # `for number, process in enumerate(processes)`; `here, there = Pipe()`
            for part in target.elts:
                self._note(part, kind)
            return
        if isinstance(target, ast.Subscript):  # `processes[name] = Process(...)`
            self._held.setdefault(_text(target.value), _several(kind))
        known = self.kinds.setdefault(_text(target), kind)
        if _one_of(kind) in _WORKING and not _one_of(known).startswith(_OF_LIBRARY):
            self.kinds[_text(target)] = kind  # elsewhere the same name stands for a path, or the like
        elif known != kind and known.partition(".")[0] in self.kinds and known.endswith(f".{kind.rpartition('.')[2]}"):
            self.kinds[_text(target)] = kind  # `m.dict`, before it was known what made `m`


def _items(node: ast.AST | None) -> list[ast.expr]:
    """Return what a container is made of, as far as it is written down."""
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return node.elts
    if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp):
        return [node.elt]
    if isinstance(node, ast.DictComp):
        return [node.value]
    return node.values if isinstance(node, ast.Dict) else []


def _either(node: ast.IfExp | ast.BoolOp) -> list[ast.expr]:
    """Return the expressions of which one is the value."""
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else node.values


def _text(node: ast.AST) -> str:
    return ast.unparse(node)


def _several(kind: str) -> str:
    return f"list of {kind}" if kind and not kind.startswith("list of ") else kind


def _one(kind: str) -> str:
    return kind.removeprefix("list of ") if kind.startswith("list of ") else ""


def _one_of(kind: str) -> str:
    return kind.removeprefix("list of ")


def _shortened(full: str) -> str:
    """Return the name by which people know a thing that stands in a module behind another."""
    for long, short in _BEHIND.items():
        if full == long:
            return short
    return full


_BEHIND = {
    "multiprocessing.pool.Pool": "multiprocessing.Pool",
    "multiprocessing.process.Process": "multiprocessing.Process",
    "multiprocessing.context.Process": "multiprocessing.Process",
    "multiprocessing.context.SpawnProcess": "multiprocessing.Process",
    "multiprocessing.context.ForkProcess": "multiprocessing.Process",
    "multiprocessing.process.BaseProcess": "multiprocessing.Process",
    "concurrent.futures.process.ProcessPoolExecutor": "concurrent.futures.ProcessPoolExecutor",
    "concurrent.futures.thread.ThreadPoolExecutor": "concurrent.futures.ThreadPoolExecutor",
    "multiprocessing.dummy.Pool": "multiprocessing.dummy.Pool",
}
