"""What the source reads of its process objects: who one is, and how it is."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import STARTABLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_witness.diagnosis.source import Code

_WHO = ("pid", "name", "ident")
_STATES = ("exitcode", "is_alive", "sentinel", "daemon", "native_id")


def is_process(code: Code, node: ast.AST | None) -> bool:
    """Tell whether an expression is a process or a thread, or a list of them."""
    return code.names.kind(node).removeprefix("list of ") in STARTABLE


def identified(nodes: Iterable[ast.AST]) -> set[str]:
    """Return of what the PID or the name is read, as it is written."""
    return {ast.unparse(node.value) for node in nodes if isinstance(node, ast.Attribute) and node.attr in _WHO}


def reads_states(nodes: Iterable[ast.AST]) -> bool:
    """Tell whether it is read how a process is: whether it lives, or how it ended."""
    return any(isinstance(node, ast.Attribute) and node.attr in _STATES for node in nodes)


def reads_processes(nodes: Iterable[ast.AST]) -> bool:
    """Tell whether anything is read of a process: who it is, or how it is."""
    return any(isinstance(node, ast.Attribute) and node.attr in (*_WHO, *_STATES) for node in nodes)
