"""Data flows one way, and so do imports; pytest is known to the plugin alone."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = "pytest_witness"

# A module imports only from sets before its own, or from its own part. The package's `__init__` offers what
# the core has, and `__main__` is the command.
ORDER = [
    {"record"},
    {"machine"},
    {"pages"},
    {"stage"},
    {"submission"},
    {"observe"},
    {"sandbox"},
    {"evidence"},
    {"diagnosis"},
    {"course"},
    {"grading"},
    {"reports"},
    {"__init__"},
    {"plugin", "cli"},
    {"__main__"},
]
RANK = {part: rank for rank, parts in enumerate(ORDER) for part in parts}

# The package itself, as in `from pytest_witness import __version__`: it has nothing but that, so all may.
HARMLESS_NAMES = {"__version__"}
OF_PYTEST = {"_pytest", "pluggy", "pytest", "xdist"}


def imported(tree: ast.Module, package: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the line and the full dotted name of all that a module of `package` imports, anywhere in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            source = [*base, *([node.module] if node.module else [])]
            yield from ((node.lineno, ".".join([*source, alias.name])) for alias in node.names)


def fault(part: str, name: str, siblings: set[str]) -> str | None:
    """Return what is wrong with importing `name` in a module of `part`, or None."""
    top, *rest = name.split(".")
    if top in OF_PYTEST:
        return None if part == "plugin" else f"only plugin may import {top}"
    if top != PACKAGE:
        foreign = part == "stage" and top not in sys.stdlib_module_names | siblings
        return f"stage is standard library only, and {top} is not of it" if foreign else None
    other = rest[0] if rest else "__init__"
    if other in HARMLESS_NAMES:
        return None
    if other not in RANK:
        other = "__init__"  # a name of the package itself
    if other == part or RANK[other] < RANK[part]:
        return None
    return f"{part} stands before {other}" if RANK[other] > RANK[part] else f"{part} and {other} stand side by side"


def violations(root: Path) -> list[str]:
    """Return each import under `root`, the folder of the package, that goes against the order."""
    found = []
    siblings = {path.stem for path in (root / "stage").rglob("*.py")}
    for path in sorted(root.rglob("*.py")):
        relative = path.relative_to(root)
        part = relative.with_suffix("").parts[0]
        if part not in RANK:
            found.append(f"{relative.as_posix()}: {part} has no place in the order")
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for line, name in imported(tree, [PACKAGE, *relative.parent.parts]):
            if reason := fault(part, name, siblings):
                found.append(f"{relative.as_posix()}:{line}: imports {name}: {reason}")
    return found


def test_every_import_follows_the_order(root):
    """No module of ours imports from what stands after it, and none but the plugin imports pytest."""
    assert violations(root / "src" / PACKAGE) == []


@pytest.mark.parametrize(
    ("file", "source", "expected"),
    [
        ("record/run.py", "import pytest", "record/run.py:1: imports pytest: only plugin may import pytest"),
        (
            "observe/linux.py",
            "\ndef f():\n    from _pytest.stash import Stash",
            "observe/linux.py:3: imports _pytest.stash.Stash: only plugin may import _pytest",
        ),
        ("cli.py", "import pytest", "cli.py:1: imports pytest: only plugin may import pytest"),
        (
            "record/run.py",
            "from pytest_witness.evidence import Verdict",
            "record/run.py:1: imports pytest_witness.evidence.Verdict: record stands before evidence",
        ),
        (
            "record/deep/run.py",
            "from ...stage import Job",
            "record/deep/run.py:1: imports pytest_witness.stage.Job: record stands before stage",
        ),
        (
            "evidence/__init__.py",
            "from .. import reports",
            "evidence/__init__.py:1: imports pytest_witness.reports: evidence stands before reports",
        ),
        (
            "grading/rubric.py",
            "import pytest_witness.plugin.options",
            "grading/rubric.py:1: imports pytest_witness.plugin.options: grading stands before plugin",
        ),
        (
            "plugin/hooks.py",
            "from pytest_witness.cli import main",
            "plugin/hooks.py:1: imports pytest_witness.cli.main: plugin and cli stand side by side",
        ),
        (
            "sandbox/limits.py",
            "from pytest_witness import Run",
            "sandbox/limits.py:1: imports pytest_witness.Run: sandbox stands before __init__",
        ),
        (
            "stage/agent.py",
            "import psutil",
            "stage/agent.py:1: imports psutil: stage is standard library only, and psutil is not of it",
        ),
        ("utils.py", "", "utils.py: utils has no place in the order"),
    ],
)
def test_an_import_against_the_order_is_found(tmp_path, file, source, expected):
    """A module that goes against the order is reported with its line and the reason, and nothing else is."""
    for name in ("__init__.py", "record/__init__.py", file):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / file).write_text(source, encoding="utf-8")
    assert violations(tmp_path) == [expected]


@pytest.mark.parametrize(
    ("file", "source"),
    [
        (
            "record/codec.py",
            "from pytest_witness.record.run import Run\nfrom . import run\nfrom .run import Run",
        ),
        ("stage/agent.py", "import os\nimport _socket\nfrom pytest_witness.record import Run"),
        ("stage/inject/sitecustomize.py", "import agent"),
        (
            "reports/html.py",
            "import rich\nfrom pytest_witness.record import Run\nfrom pytest_witness import __version__",
        ),
        (
            "plugin/__init__.py",
            "import pytest\nfrom _pytest import x\nfrom pytest_witness.grading import Rubric",
        ),
        ("__main__.py", "from pytest_witness.cli import main"),
        ("__init__.py", "from pytest_witness.record import Run\nfrom .evidence import Verdict"),
    ],
)
def test_an_import_within_the_order_is_let_pass(tmp_path, file, source):
    """A module that keeps to the order is not reported."""
    (tmp_path / "stage").mkdir()
    (tmp_path / "stage" / "agent.py").touch()
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text(source, encoding="utf-8")
    assert violations(tmp_path) == []
