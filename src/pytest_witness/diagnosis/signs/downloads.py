"""How a program downloads pages, and what it counts on them."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

#: Exceptions that a download raises when the page cannot be had.
ERRORS = frozenset(
    {
        *("HTTPError", "URLError", "OSError", "ConnectionError", "ConnectionResetError", "ConnectionRefusedError"),
        *("ConnectionAbortedError", "BrokenPipeError", "RemoteDisconnected", "IncompleteRead", "TimeoutError"),
        *("BadStatusLine", "timeout", "gaierror", "ChunkedEncodingError", "HTTPException", "ContentTooShortError"),
    }
)
#: Those of them that come before there is a connection, or are the server's answer: no other process is their cause.
REFUSALS = frozenset({"HTTPError", "URLError", "ConnectionRefusedError", "gaierror"})
BAD_REQUEST = 400  #: the first status that says that something went wrong
_UTF_8 = ("utf8", "utf_8", "utf_8_sig", "u8")
_SAME_TEXT = ("read", "decode", "strip", "lower", "upper", "replace", "rstrip", "lstrip", "join", "getvalue")
_SOCKETS = ("socket.create_connection", "socket.socket.connect")
_MOST_STEPS = 8  # from a name to what was assigned to it


def downloads(code: Code) -> list[Called]:
    """Return the calls that fetch a page."""
    return [call for call in code.calls if _is_download(code, call)]


def _is_download(code: Code, call: Called) -> bool:
    if call.name.endswith(("urlopen", "urlretrieve", "requests.get", "getresponse", "httpx.get", *_SOCKETS)):
        return True
    return call.method == "get" and "ession" in code.names.kind(call.receiver)


def downloading(code: Code) -> frozenset[str]:
    """Return the names of the functions that fetch a page themselves, or call one that does."""
    found = {call.function for call in downloads(code)} - {""}
    for _ in range(len(code.functions)):
        more = {call.function for call in code.calls if call.name in found} - {""} - found
        if not more:
            break
        found |= more
    return frozenset(found)


def download_error(case: Case) -> str:
    """Return the type of an exception of a download that came from a worker and ended the main program; else nothing.

    An `HTTPError` holds a connection, and cannot be pickled itself: what arrives then is the complaint about that.
    """
    error = case.error
    if error is None or not downloads(case.code):
        return ""
    if error.type in ERRORS and case.raised_by_worker:
        return error.type
    if error.type == "MaybeEncodingError" and error.says("ExceptionWithTraceback"):
        return "HTTPError"
    told = case.raised_by_worker and any("HTTPError" in cause.message for cause in case.causes[1:])
    return "HTTPError" if told and error.says("cannot pickle") else ""


def value_is_wrong(case: Case) -> bool:
    """Tell whether it returned, and its value is what was refused."""
    return (
        case.graded
        and case.run.outcome == "returned"
        and bool(downloads(case.code))
        and (case.asked or not case.claim or "order" in case.claim)
    )


def is_off(case: Case, *, more: bool | None) -> float:
    """Return how sure it is that all counts that are wrong are larger (or smaller) than expected; 0 if they are not."""
    if not case.asked:
        return POSSIBLE
    got = case.got if isinstance(case.got, list) else [case.got]
    expected = case.expected if isinstance(case.expected, list) else [case.expected]
    if len(got) != len(expected):
        return 0.0
    wrong = [(one, wanted) for one, wanted in zip(got, expected, strict=True) if one != wanted]
    if not all(isinstance(one, int) and isinstance(wanted, int) for one, wanted in wrong):
        return 0.0
    return CERTAIN if more is None or all((one > wanted) == more for one, wanted in wrong) else 0.0


def lost_pages(case: Case) -> list[object]:
    """Return what stands for the pages that cannot be had, where -1 was expected; empty when that is not known."""
    got, expected = case.got, case.expected
    if not case.asked or not downloads(case.code) or not isinstance(got, list) or not isinstance(expected, list):
        return []
    if len(got) != len(expected):
        return []
    pairs = list(zip(got, expected, strict=True))
    if any(one != wanted for one, wanted in pairs if wanted != -1):
        return []  # they are wrong in another way, or in other places
    return [one for one, wanted in pairs if wanted == -1 and one != -1]


def lost_with_error(case: Case) -> bool | None:
    """Tell whether the server said of a page that was counted that it has no such page; None when that is not known."""
    paths = re.findall(r"https?://[^/']+(/[^']*)'", case.run.arguments)
    if not lost_pages(case) or len(paths) != len(case.expected):
        return None
    status = {request.path: request.status or 0 for request in case.run.requests}
    counted_ones = [path for path, one, wanted in zip(paths, case.got, case.expected, strict=True) if one != wanted]
    known = [status[path] for path in counted_ones if path in status]
    return any(one >= BAD_REQUEST for one in known) if known else None


def counted(case: Case) -> tuple[str, int]:
    """Return what is counted on a page (``words``, ``lines``, ``spaces``, ``characters``), and the line that counts."""
    found = list(_counted(case.code))
    other = [one for one in found if one[0] != "words"]
    return (other or found or [("", 0)])[0]


def _counted(code: Code) -> Iterator[tuple[str, int]]:
    names = downloading(code)
    for node, around in code.walk():
        function = next((one for one in around if isinstance(one, ast.FunctionDef)), None)
        if names and (function is None or function.name not in names) and not _is_given_text(code, function):
            continue
        kind = ""
        if isinstance(node, ast.Call):
            kind = _call(code, node, function)
        elif isinstance(node, ast.For) and any(map(_adds_one, node.body)):
            kind = _text(code, node.iter, function, _MOST_STEPS)
            kind = "lines" if kind == "page" else kind
        if kind:
            yield kind, getattr(node, "lineno", 0)


def _is_given_text(code: Code, function: ast.FunctionDef | None) -> bool:
    """Tell whether a function is called by one that downloads: it may be given the text."""
    if function is None:
        return False
    names = downloading(code)
    return any(call.function in names and call.name == function.name for call in code.calls)


def _call(code: Code, node: ast.Call, function: ast.FunctionDef | None) -> str:
    if isinstance(node.func, ast.Name) and node.func.id == "len" and node.args:
        return _text(code, node.args[0], function, _MOST_STEPS).replace("page", "lines")
    if isinstance(node.func, ast.Name) and node.func.id == "sum" and node.args:
        inner = node.args[0]
        if isinstance(inner, ast.GeneratorExp | ast.ListComp) and isinstance(inner.elt, ast.Constant):
            return _text(code, inner.generators[0].iter, function, _MOST_STEPS).replace("page", "lines")
    if isinstance(node.func, ast.Attribute) and node.func.attr == "count" and node.args:
        what = _constant(node.args[0])
        return "lines" if what == "\n" else "spaces" if what == " " else ""
    return ""


def _text(code: Code, node: ast.expr, function: ast.FunctionDef | None, steps: int) -> str:  # noqa: PLR0911
    """Return what the items of an expression are: words, lines, parts between spaces, or characters."""
    if steps == 0:
        return ""
    if code.names.kind(node).endswith("urlopen"):
        return "page"
    if isinstance(node, ast.Name):
        value = _assigned(node.id, function)
        return _text(code, value, function, steps - 1) if value is not None else ""
    if isinstance(node, ast.ListComp | ast.GeneratorExp):
        inner = _text(code, node.generators[0].iter, function, steps - 1)
        return "lines" if inner == "page" else inner
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return _text(code, node.value, function, steps - 1)
    if isinstance(node, ast.Attribute):
        return "characters" if node.attr in ("text", "content") else ""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Name) and node.func.id in code.functions:
        return _returned(code, code.functions[node.func.id], steps)
    if isinstance(node.func, ast.Name) and node.args:
        inside = node.func.id in ("list", "tuple", "set", "filter", "sorted")
        name = _text(code, node.args[-1], function, steps - 1) if inside else ""
        return "characters" if node.func.id == "str" else name
    return _method(node, node.func.attr) if isinstance(node.func, ast.Attribute) else ""


def _returned(code: Code, function: ast.FunctionDef | ast.AsyncFunctionDef, steps: int) -> str:
    """Return what the items of the value are that a function of the file returns."""
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None and isinstance(function, ast.FunctionDef):
            kind = _text(code, node.value, function, steps - 1)
            if kind:
                return kind
    return ""


def _method(node: ast.Call, method: str) -> str:
    """Return what the items of a method's result are."""
    if method == "split":
        by = _constant(node.args[0]) if node.args else None
        return "words" if not node.args or by is None else "lines" if by == "\n" else "spaces"
    if method in ("splitlines", "readlines"):
        return "lines"
    return "characters" if method in _SAME_TEXT else ""


def _constant(node: ast.expr) -> object:
    """Return a text that is written out, as text also where it is written as bytes."""
    if not isinstance(node, ast.Constant):
        return "?"
    return node.value.decode("latin-1") if isinstance(node.value, bytes) else node.value


def _assigned(name: str, function: ast.FunctionDef | None) -> ast.expr | None:
    found = None
    for node in ast.walk(function) if function is not None else ():
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == name for one in node.targets):
            found = node.value
    return found


def _adds_one(node: ast.stmt) -> bool:
    return isinstance(node, ast.AugAssign) and isinstance(node.value, ast.Constant) and node.value.value == 1


def other_encoding(code: Code) -> tuple[str, int] | None:
    """Return the encoding by which bytes are read as text, where it is not UTF-8, and its line."""
    for call in code.calls:
        node = None
        if call.method in ("decode", "TextIOWrapper", "open", "getreader"):
            node = call.argument(0 if call.method in ("decode", "getreader") else -1, "encoding")
        elif call.name == "str":
            node = call.argument(1, "encoding")
        name = node.value if isinstance(node, ast.Constant) else None
        if isinstance(name, str) and name.lower().replace("-", "_") not in _UTF_8:
            return name, call.line
    return None


def handlers(code: Code) -> list[tuple[ast.ExceptHandler, str]]:
    """Return the ``except`` parts around a download, with the names of what they catch."""
    names = downloading(code)
    found = []
    for node, around in code.walk():
        if isinstance(node, ast.ExceptHandler):
            function = next((one.name for one in around if isinstance(one, ast.FunctionDef)), "")
            tried = next((one for one in around if isinstance(one, ast.Try)), None)
            if function in names and tried is not None and _tries_to_download(code, tried, names):
                found.append((node, ast.unparse(node.type) if node.type is not None else ""))
    return found


def _tries_to_download(code: Code, tried: ast.Try, names: frozenset[str]) -> bool:
    inside = {id(node) for statement in tried.body for node in ast.walk(statement)}
    return any(
        id(call.node) in inside and (call.name in names or _is_download(code, call) or call.method == "read")
        for call in code.calls
    )


def reads_error_page(code: Code) -> int:
    """Return the line where the page is read that comes with an error (``404``); 0 where none is."""
    named = {node.name for node, _ in code.walk() if isinstance(node, ast.ExceptHandler) and node.name is not None}
    for call in code.calls:
        if isinstance(call.receiver, ast.Name) and call.receiver.id in named and call.method == "read":
            return call.line
    for call in code.calls:
        # These raise nothing when the server says that there is no such page.
        if call.name.endswith(("requests.get", "getresponse", "httpx.get")):
            return 0 if any(other.method == "raise_for_status" for other in code.calls) else call.line
    return 0
