"""What an expression is or has in it: a call of this name, one of these names."""

from __future__ import annotations

import ast
from typing import TypeGuard


def is_call_of(node: ast.AST, name: str) -> TypeGuard[ast.Call]:
    """Tell whether it is a call of what bears this name."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) == name


def loads(node: ast.AST, names: set[str]) -> bool:
    """Tell whether one of these names stands in something."""
    return any(isinstance(part, ast.Name) and part.id in names for part in ast.walk(node))
