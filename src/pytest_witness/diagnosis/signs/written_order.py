"""Whether texts of the source come in what a program told in the order in which they are written."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import text_of

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Code

_LISTED = (ast.List, ast.Tuple, ast.Set, ast.Dict)  # where texts are written in an order
_TELLING = 3  # letters


def came_in_order(case: Case) -> bool:
    """Tell whether texts that are listed in the source came in the main program's lines as they are written there."""
    listed = [part for node in case.code.nodes if isinstance(node, _LISTED) for part in ast.walk(node)]
    told = "\n".join(case.main_lines).lower()
    places = [place for part in listed if text_of(part) and (place := _place_of(text_of(part).lower(), told)) >= 0]
    return len(places) > 1 and places == sorted(places)


def came_in_order_in_a_line(case: Case) -> bool | None:
    """Tell whether texts of the source came in a line of the main program as they are written; None if none came."""
    listed = [part for node in case.code.nodes if isinstance(node, _LISTED) for part in ast.walk(node)]
    constants = [node for node in listed if isinstance(node, ast.Constant)]
    texts = [node.value.strip().lower() for node in constants if isinstance(node.value, str) and node.value.strip()]
    inputs = _shown_inputs(case.code)
    for line in map(str.lower, case.main_lines):
        if any(text in line for text in inputs):
            continue
        places = [place for text in texts if (place := _place_of(text, line)) >= 0]
        if len(places) > 1:
            return places == sorted(places)
    return None


def _shown_inputs(code: Code) -> list[str]:
    """Return how lists of the source look where they are printed themselves, for comparison with the results."""
    found = []
    for node in (part for call in code.calls_of("print") for one in call.node.args for part in ast.walk(one)):
        glue, items = " ", node.value if isinstance(node, ast.Starred | ast.FormattedValue) else node
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "join":
            glue, items = text_of(node.func.value), next(iter(node.args), node.func)
        texts = [text_of(one) for one in getattr(code.resolved(items), "elts", [])]  # type: ignore[arg-type]
        if len(texts) > 1 and all(texts):
            found += [glue.join(texts).lower(), str(texts).lower()]
    return found


def _place_of(text: str, line: str) -> int:
    """Return where a text stands in a line, a short one as a word by itself; -1 where it does not."""
    if len(text) >= _TELLING:
        return line.find(text)
    found = re.search(rf"(?<!\w){re.escape(text)}(?!\w)", line)
    return found.start() if found else -1
