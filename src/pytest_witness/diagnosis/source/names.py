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
_FILLING = ("append", "add", "appendleft")  # methods that put something into a container
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
        for node in ast.walk(tree):
            self._import(node)
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                self._class(node)
        self._functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        for _ in range(3):  # a name may be bound from one that is bound further below
            for node in ast.walk(tree):
                self._alias(node)
                self._bind(node)
            self._given(tree)
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

    def _given(self, tree: ast.AST) -> None:
        """Note a parameter that is given the same thing of the library in all calls: ``go(Process)``."""
        given: dict[str, set[str]] = {}
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
                continue
            its = self._functions.get(call.func.id)
            names = [] if its is None else [one.arg for one in (*its.args.posonlyargs, *its.args.args)]
            plain = itertools.takewhile(lambda one: not isinstance(one, ast.Starred), call.args)
            pairs: list[tuple[str, ast.expr]] = [*zip(names, plain, strict=False)]
            pairs += [(one.arg, one.value) for one in call.keywords if one.arg in names]
            for name, value in pairs:
                given.setdefault(name, set()).add(self.full(value))
        for name, values in given.items():
            full = values.pop() if len(values) == 1 else ""
            if full.startswith(("multiprocessing.", "threading.", "concurrent.futures.")):
                self.stands_for.setdefault(name, full)
                self.kinds |= {text: full for text, kind in self.kinds.items() if kind == name}

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
            return self.kinds.get(_text(node), "")
        if isinstance(node, ast.Call):
            return self._kind_of_call(node)
        if isinstance(node, ast.Subscript):
            return _one(self.kind(node.value))
        if isinstance(node, ast.Await | ast.NamedExpr | ast.Starred):
            return self.kind(node.value)
        return _several(next(filter(None, map(self.kind, _items(node))), ""))

    def _kind_of_call(self, call: ast.Call) -> str:
        made = self.made_by(call)
        return self.kind(call.args[0]) if made in _PASSING_ON and call.args else made

    def _bind(self, node: ast.AST) -> None:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self._assign(target, node.value)
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr):
            self._note(node.target, self.kind(node.value))
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            self._note(node.optional_vars, self.kind(node.context_expr))
        elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            self._note(node.target, _one(self.kind(node.iter)))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _FILLING:
            self._note(node.func.value, _several(self.kind(next(iter(node.args), None))))

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
        if isinstance(target, ast.Tuple | ast.List):
            # `for number, process in enumerate(processes)`; `here, there = Pipe()`
            for part in target.elts:
                self._note(part, kind)
            return
        if isinstance(target, ast.Subscript):  # `processes[name] = Process(...)`
            self._held.setdefault(_text(target.value), _several(kind))
        self.kinds.setdefault(_text(target), kind)


def _items(node: ast.AST | None) -> list[ast.expr]:
    """Return what a container is made of, as far as it is written down."""
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return node.elts
    if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp):
        return [node.elt]
    if isinstance(node, ast.DictComp):
        return [node.value]
    return node.values if isinstance(node, ast.Dict) else []


def _text(node: ast.AST) -> str:
    return ast.unparse(node)


def _several(kind: str) -> str:
    return f"list of {kind}" if kind and not kind.startswith("list of ") else kind


def _one(kind: str) -> str:
    return kind.removeprefix("list of ") if kind.startswith("list of ") else ""


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
