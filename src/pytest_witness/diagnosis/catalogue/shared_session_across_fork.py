"""One connection, opened before the processes start, is used by all of them."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import ERRORS
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import is_guard
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception, Words

_CONNECTIONS = (
    *("http.client.HTTPConnection", "http.client.HTTPSConnection", "requests.Session", "requests.session"),
    *("urllib3.PoolManager", "httpx.Client", "socket.create_connection", "socket.socket", "sqlite3.connect"),
    *("ftplib.FTP", "smtplib.SMTP", "psycopg2.connect", "pymysql.connect"),
)
_TROUBLES = ERRORS | {"CannotSendRequest", "ResponseNotReady", "CannotSendHeader", "OperationalError", "DatabaseError"}


def signs(case: Case) -> Found | None:
    """A connection is opened outside of the function that the workers run, they use it, and got in each other's way."""
    if not case.workers:
        return None
    for call in case.code.whole.calls_of(*_CONNECTIONS):
        names = _names(case, call)
        if _is_server(case, names) or (call.function and call.loop is not None):
            continue
        users = [name for name in case.code.in_workers if not call.function and _uses(case, name, names)]
        given = call.loop is None and not case.code.at_work(call) and _is_argument(case, names)
        if not users and not given and not (users := _of_an_object(case, call)):
            continue
        values = {"line": call.line, "count": len(case.workers), "name": min(names, default="it"), **_LINE}
        if any(trouble.type in _TROUBLES for trouble in case.troubles):
            return Found(CERTAIN, values)
        together = [worker for worker in case.workers if given or case.entered(worker.pid) & set(users)]
        if case.graded or case.hung:
            return Found(0.6, values)
        if case.forked and len(together) > 1:
            return Found(LIKELY, {**values, "count": len(together)})
    return None if case.graded else _shared_file(case)


def _shared_file(case: Case) -> Found | None:
    """Tell whether forked workers go to places in one open file, that the main program opened, and read there."""
    if not case.forked or case.code.locks.taken:
        return None
    for call in case.code.whole.calls_of("os.open", "open", "io.open"):
        names = _names(case, call)
        given = call.loop is None and not case.code.at_work(call) and _is_argument(case, names)
        users = [
            name
            for name in case.code.in_workers
            if ((not call.function and _uses(case, name, names)) or given) and _goes_to_places(case, name)
        ]
        together = [worker for worker in case.workers if case.entered(worker.pid) & set(users)]
        if users and len(together) > 1:
            count = {"line": call.line, "name": min(names, default="it"), "count": len(together)}
            return Found(LIKELY, {**count, **_FILE})
    return None


_LINE: dict[str, object] = {
    "what": Words("connection"),
    "one": Words(
        "there is only one line to the other side: all processes speak and listen on the same one, and get each "
        "other's answers"
    ),
}
_FILE: dict[str, object] = {
    "what": Words("file"),
    "one": Words(
        "an open file has only one place at which it is read: each process that goes somewhere else in it moves all "
        "the others"
    ),
}


def _goes_to_places(case: Case, function: str) -> bool:
    """Tell whether a function sets the place in a file, and then reads."""
    node = case.code.functions.get(function)
    methods = {part.attr for part in ast.walk(node) if isinstance(part, ast.Attribute)} if node is not None else set()
    return bool(methods & {"seek", "lseek"}) and bool(methods & {"read", "readline", "readinto"})


def _is_server(case: Case, names: frozenset[str]) -> bool:
    """Tell whether one of these names is a socket that waits for connections: that may be shared."""
    calls = case.code.whole.methods("bind", "listen", "accept", "sendto")
    return any(call.receiver is not None and ast.unparse(call.receiver) in names for call in calls)


def _of_an_object(case: Case, call: Called) -> list[str]:
    """Return the functions of workers that use an object which opened its connection in the main program.

    It opens it in its ``__init__``, or in a method that both sides were seen to enter.
    """
    owner = next((node for node in call.around if isinstance(node, ast.ClassDef)), None)
    if owner is None or not any(name.startswith("self.") for name in _names(case, call)):
        return []
    if call.function not in case.in_main or (call.function != "__init__" and call.function not in case.in_workers):
        return []
    objects = frozenset(
        target.id
        for statement in (*case.code.tree.body, *_guarded(case))
        if isinstance(statement, ast.Assign) and ast.unparse(statement.value).startswith(f"{owner.name}(")
        for target in statement.targets
        if isinstance(target, ast.Name)
    )
    return [name for name in case.code.in_workers if objects and _uses(case, name, objects)]


def _guarded(case: Case) -> list[ast.stmt]:
    """Return the statements under the main guard."""
    return [
        inner
        for statement in case.code.tree.body
        if isinstance(statement, ast.If) and is_guard(statement)
        for inner in statement.body
    ]


def _names(case: Case, call: Called) -> frozenset[str]:
    """Return the names that a call's value is assigned to."""
    found = set()
    for node in ast.walk(case.code.tree):
        if isinstance(node, ast.Assign) and node.value is call.node:
            found |= {ast.unparse(target) for target in node.targets if isinstance(target, ast.Name | ast.Attribute)}
        elif isinstance(node, ast.withitem) and node.context_expr is call.node and node.optional_vars is not None:
            found.add(ast.unparse(node.optional_vars))
    return frozenset(found)


def _is_argument(case: Case, names: frozenset[str]) -> bool:
    """Tell whether one of these names is handed to a process as an argument."""
    given = [call.argument(3, "args") for call in case.code.processes]
    return any(isinstance(part, ast.Name) and part.id in names for node in given if node for part in ast.walk(node))


def _uses(case: Case, function: str, names: frozenset[str]) -> bool:
    """Tell whether a function uses one of these names, and does not bind it itself."""
    node = case.code.functions.get(function)
    if node is None:
        return False
    used = [part for part in ast.walk(node) if isinstance(part, ast.Name) and part.id in names]
    bound = [part for part in used if isinstance(part.ctx, ast.Store)]
    own = {argument.arg for argument in node.args.args} & names
    return bool(used) and not bound and not own


MISCONCEPTION = Misconception(
    slug="shared-session-across-fork",
    question="Can several processes use one connection?",
    fix=Fix.RESULTS,
    signs=signs,
    tag="start method",
    seen="Line {line} opens one {what}, {name}, before the processes start, and {count} of them used it.",
    why="fork copies your program, but {one}.",
    step="Open the {what} inside the function that the worker runs.",
    wrong="""
import threading
from http.client import HTTPConnection
from http.server import HTTPServer, SimpleHTTPRequestHandler
from multiprocessing import Process

server = HTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler)
threading.Thread(target=server.serve_forever, daemon=True).start()
connection = HTTPConnection("127.0.0.1", server.server_port)
connection.connect()


def ask(path):
    connection.request("GET", path)
    print(connection.getresponse().status)


if __name__ == "__main__":
    processes = [Process(target=ask, args=("/",)) for number in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    right="""
import threading
from http.client import HTTPConnection
from http.server import HTTPServer, SimpleHTTPRequestHandler
from multiprocessing import Process

server = HTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler)
threading.Thread(target=server.serve_forever, daemon=True).start()


def ask(path):
    connection = HTTPConnection("127.0.0.1", server.server_port)
    connection.request("GET", path)
    print(connection.getresponse().status)


if __name__ == "__main__":
    processes = [Process(target=ask, args=("/",)) for number in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    methods=("fork",),
    symptoms=("answers are mixed up", "RemoteDisconnected", "it works with one process only"),
)
