"""One connection, opened before the processes start, is used by all of them."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import connections
from pytest_witness.diagnosis.signs.downloads import ERRORS, REFUSALS
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception, Words

_TROUBLES = (ERRORS - REFUSALS) | {
    *("CannotSendRequest", "ResponseNotReady", "CannotSendHeader", "OperationalError", "DatabaseError"),
}


def signs(case: Case) -> Found | None:
    """A connection is opened outside of the function that the workers run, they use it, and got in each other's way."""
    for one in connections.shared(case, *connections.LINES):
        values = {"line": one.call.line, "count": len(one.workers or case.workers), "name": one.name, **_LINE}
        if any(trouble.type in _TROUBLES for trouble in case.troubles):
            return Found(CERTAIN, values)
        if case.graded or case.hung:
            return Found(0.6, values)
        if case.forked and len(one.workers) > 1:
            return Found(LIKELY, values)
    return None if case.graded else _shared_line(case) or _shared_file(case)


def _shared_line(case: Case) -> Found | None:
    """Tell whether forked workers ask one who answers, by one connection that the main program opened, unguarded."""
    if not case.forked or case.code.locks.taken:
        return None
    for one in connections.shared(case, "multiprocessing.connection.Client", using=_asks_and_hears):
        if len(one.workers) > 1:
            return Found(LIKELY, {"line": one.call.line, "name": one.name, "count": len(one.workers), **_LINE})
    return None


def _shared_file(case: Case) -> Found | None:
    """Tell whether forked workers go to places in one open file, that the main program opened, and read there."""
    if not case.forked or case.code.locks.taken:
        return None
    for one in connections.shared(case, "os.open", "open", "io.open", using=_goes_to_places):
        if len(one.workers) > 1:
            return Found(LIKELY, {"line": one.call.line, "name": one.name, "count": len(one.workers), **_FILE})
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


def _asks_and_hears(function: ast.AST) -> bool:
    """Tell whether a function sends a message, and takes an answer."""
    methods = {part.attr for part in ast.walk(function) if isinstance(part, ast.Attribute)}
    return bool(methods & {"send", "send_bytes"}) and bool(methods & {"recv", "recv_bytes"})


def _goes_to_places(function: ast.AST) -> bool:
    """Tell whether a function sets the place in a file, and then reads."""
    methods = {part.attr for part in ast.walk(function) if isinstance(part, ast.Attribute)}
    return bool(methods & {"seek", "lseek"}) and bool(methods & {"read", "readline", "readinto"})


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
