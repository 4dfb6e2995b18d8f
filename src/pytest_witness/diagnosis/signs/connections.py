"""What the main program opens once and its workers use: by its name, as an argument, or through an object."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.calls import EXECUTOR, FUNCTION, POOL
from pytest_witness.diagnosis.source.functions import inside, methods_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called
    from pytest_witness.record import Process

LINES = (  #: what opens a connection
    *("http.client.HTTPConnection", "http.client.HTTPSConnection", "requests.Session", "requests.session"),
    *("urllib3.PoolManager", "httpx.Client", "socket.create_connection", "socket.socket", "sqlite3.connect"),
    *("ftplib.FTP", "smtplib.SMTP", "psycopg2.connect", "pymysql.connect"),
)
_ENDING = ("close", "shutdown", "detach")


@dataclass(frozen=True, slots=True)
class Shared:
    """Something that is opened outside of what the workers run, and used there.

    Attributes:
        call: the call that opens it.
        name: what it is assigned to.
        workers: those that entered a function which uses it.
    """

    call: Called
    name: str
    workers: tuple[Process, ...]


def shared(case: Case, *makers: str, using: Callable[[ast.AST], bool] = lambda _: True) -> Iterator[Shared]:
    """Yield what one of these opens for several: of its users, those functions alone count that `using` tells so."""
    for call, names in _openings(case, makers):
        if _is_server(case, names) or (call.function and call.loop is not None):
            continue
        users = {
            name
            for name in _users(case, call, names)
            if using(case.code.functions.get(name.rpartition(".")[2], call.node))
        }
        if users:
            yield Shared(call, min(names, default="it"), _who(case, users))


def _who(case: Case, users: set[str]) -> tuple[Process, ...]:
    """Return the workers that entered one of these functions; a pool's all for its task: who took it was luck."""
    return tuple(one for one in case.workers if users & work.tasks(case) or case.entered(one.pid) & users)


def _openings(case: Case, makers: tuple[str, ...]) -> list[tuple[Called, frozenset[str]]]:
    """Return the calls that open something, those of a function that gives it back as well, with its names."""
    whole = case.code.whole
    found = [(call, _names(case, call)) for call in whole.calls_of(*makers)]
    for call, names in tuple(found):
        function = whole.functions.get(call.function)
        if function is not None and any(
            isinstance(node, ast.Return | ast.Yield)
            and (node.value is call.node or (node.value is not None and ast.unparse(node.value) in names))
            for node in inside(function)
        ):
            outer = [one for one in whole.calls if whole.function_named(one.node.func) is function]
            found += [(one, _names(case, one)) for one in outer]
    return found


def _names(case: Case, call: Called) -> frozenset[str]:
    """Return the names that a call's value is assigned to."""
    found: list[ast.expr | None] = []
    for node in case.code.nodes:
        if isinstance(node, ast.Assign) and _passes_on(node.value, call):
            found += node.targets
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and _passes_on(node.value, call):
            found.append(node.target)
        elif isinstance(node, ast.withitem) and _passes_on(node.context_expr, call):
            found.append(node.optional_vars)
    return frozenset(ast.unparse(target) for target in found if isinstance(target, ast.Name | ast.Attribute))


def _passes_on(node: ast.expr | None, call: Called) -> bool:
    """Tell whether an expression's value is that of a call, or what only sees to its end: ``closing(connect())``."""
    if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("closing", "enter_context"):
        node = next(iter(node.args), None)
    return node is call.node


def _is_server(case: Case, names: frozenset[str]) -> bool:
    """Tell whether one of these names is a socket that waits for connections: that may be shared."""
    calls = case.code.whole.methods("bind", "listen", "accept", "sendto")
    return any(call.receiver is not None and ast.unparse(call.receiver) in names for call in calls)


def _users(case: Case, call: Called, names: frozenset[str]) -> set[str]:
    """Return the functions of workers that use what a call opened in the main program."""
    code = case.code
    owner = next((node for node in call.around if isinstance(node, ast.ClassDef)), None)
    found = set() if owner is None else _of_an_object(case, call, owner, names)
    function = code.functions.get(call.function)
    if function is not None:
        found |= _of_a_function(case, call, function, names)
    if code.at_work(call):
        return found
    declared = () if function is None else (node for node in inside(function) if isinstance(node, ast.Global))
    seen = names if function is None else names & {name for node in declared for name in node.names}
    found |= {name for name in code.in_workers if _uses(case, name, seen)}
    return found | (code.in_workers if call.loop is None and _is_given(case, call, names) else set())


def _uses(case: Case, function: str, names: frozenset[str]) -> bool:
    """Tell whether a function uses one of these names, and does not bind it itself."""
    node = case.code.functions.get(function)
    if node is None:
        return False
    used = [part for part in ast.walk(node) if isinstance(part, ast.Name) and part.id in names]
    bound = [part for part in used if isinstance(part.ctx, ast.Store)]
    own = {argument.arg for argument in node.args.args} & names
    return bool(used) and not bound and not own


def _is_given(case: Case, call: Called, names: frozenset[str]) -> bool:
    """Tell whether one of these names is handed to a process as an argument, or to the workers of a pool."""
    code = case.code
    given: list[ast.expr | None] = []
    for one in code.calls_of("multiprocessing.Process", POOL, EXECUTOR):
        if call.function not in ("", one.function):
            continue  # there the name is another's
        if code.names.full(one.node.func) in code.classes:
            given += [*one.node.args, *(keyword.value for keyword in one.node.keywords)]
        elif one.name == "multiprocessing.Process":
            given += [one.argument(3, "args"), one.argument(4, "kwargs"), one.argument(1, "target")]
        else:
            given.append(one.argument(2 if one.name == POOL else -1, "initargs"))
    nodes = [code.resolved(node) for node in given]
    return any(isinstance(part, ast.Name) and part.id in names for node in nodes if node for part in ast.walk(node))


def _of_a_function(case: Case, call: Called, function: FUNCTION, names: frozenset[str]) -> set[str]:
    """Return the functions of workers that ask a function for what the main program got from it before they began.

    It opens it when it is first called, and keeps it: in a global variable, or by a decorator for that.
    """
    if not _before(case, function.name) or _is_own_to_each(function):
        return set()
    kept = any("cache" in ast.unparse(decorator) for decorator in function.decorator_list)
    if kept and function.name not in case.in_workers:
        asks = {one.function for one in case.code.calls if case.code.function_named(one.node.func) is function}
        return asks & case.code.in_workers
    is_global = any(isinstance(node, ast.Global) and names & {*node.names} for node in inside(function))
    return {function.name} if is_global and _when_first_used(call, names) else set()


def _of_an_object(case: Case, call: Called, owner: ast.ClassDef, names: frozenset[str]) -> set[str]:
    """Return the functions that use an object's connection, if one object has it from the main program.

    No worker entered the method that opens it, unless this does so only when it is first used.
    """
    code = case.code
    attributes = {name.rpartition(".")[2] for name in names if "." in name or not call.function}
    openers = {one.function for one, its in _openings(case, (call.name,)) if its & names} - {""}
    afresh = {_full(case, owner, name) for name in openers} & case.in_workers
    lazy = bool(afresh) and _when_first_used(call, names) and not _is_own_to_each(owner)
    opened = not call.function or _before(case, _full(case, owner, call.function))
    makers = [one for one in code.calls if code.names.full(one.node.func) == owner.name and not code.at_work(one)]
    opened = opened or bool(case.unseen and call.function == "__init__" and makers)
    several = call.function and (len(makers) >= len(case.workers) or any(map(code.repeated, makers)))
    if not attributes or not opened or several or (afresh and not lazy) or _closed(case, owner, attributes):
        return set()
    methods = methods_of(owner)
    own = {_full(case, owner, one.name) for one in methods if _has(one, attributes, own=True)}
    others = {name for name, one in code.functions.items() if one not in methods and _has(one, attributes, own=False)}
    known = {
        name for name in own | others if name in case.in_workers or (case.unseen and _last(name) in case.in_workers)
    }
    return {name for name in known if not name.endswith("__init__")}


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _has(function: FUNCTION, attributes: set[str], *, own: bool) -> bool:
    """Tell whether a function uses one of these attributes, of its own object or of another, not only to close it."""
    ends = {id(node.value) for node in inside(function) if isinstance(node, ast.Attribute) and node.attr in _ENDING}
    return any(
        isinstance(node, ast.Attribute)
        and node.attr in attributes
        and isinstance(node.ctx, ast.Load)
        and id(node) not in ends
        and (own or ast.unparse(node.value) not in ("self", "cls"))
        for node in inside(function)
    )


def _closed(case: Case, owner: ast.ClassDef, attributes: set[str]) -> bool:
    """Tell whether the main program entered a method that closes it before the workers began."""
    for method in methods_of(owner):
        ends = any(
            isinstance(node, ast.Attribute)
            and node.attr in _ENDING
            and isinstance(node.value, ast.Attribute)
            and node.value.attr in attributes
            for node in inside(method)
        )
        if ends and _before(case, _full(case, owner, method.name)):
            return True
    return False


def _full(case: Case, owner: ast.ClassDef, method: str) -> str:
    """Return the name under which a method is seen to be entered."""
    return method if case.unseen else f"{owner.name}.{method}"


def _before(case: Case, name: str) -> bool:
    """Tell whether the main program entered a function before the last of its workers was born."""
    born = max((worker.born for worker in case.workers), default=0.0)
    mine = [call for call in case.run.calls if call.pid == case.main_pid and call.kind == "function"]
    return any(call.name == name and call.at < born for call in mine) or (case.unseen and name in case.in_main)


def _when_first_used(call: Called, names: frozenset[str]) -> bool:
    """Tell whether a connection is opened only where there is none yet: a condition asks for its name."""
    last = [name.rpartition(".")[2] for name in names]
    tests = [ast.unparse(node.test) for node in call.around if isinstance(node, ast.If)]
    return any(name in test for test in tests for name in last)


def _is_own_to_each(node: ast.AST) -> bool:
    """Tell whether it asks which process it is in: then each has a connection of its own."""
    shown = {id(part) for call in ast.walk(node) if _shows(call) for part in ast.walk(call)}
    return any(
        getattr(part, "attr", getattr(part, "id", "")) in ("getpid", "current_process") and id(part) not in shown
        for part in ast.walk(node)
    )


def _shows(node: ast.AST) -> bool:
    """Tell whether something is only told by it, and nothing depends on that."""
    return isinstance(node, ast.FormattedValue) or (isinstance(node, ast.Call) and ast.unparse(node.func) == "print")
