"""What the tests on the repository itself share."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

# Made by tools, ignored by git, or git's own: nothing that we wrote.
NOT_OURS = {"__pycache__", "build", "dist", "htmlcov", "node_modules"}
HIDDEN_BUT_OURS = {".ci", ".github"}


def _files(folder: Path) -> Iterator[Path]:
    for path, folders, files in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if (not name.startswith(".") or name in HIDDEN_BUT_OURS)
            and name not in NOT_OURS
            and not name.endswith(".egg-info")
        )
        yield from (Path(path) / name for name in sorted(files) if not name.startswith(".coverage"))


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def texts() -> dict[Path, str]:
    """Return every text file of ours with its text; without asking git, so that it works in an sdist too."""
    found = {}
    for path in _files(ROOT):
        try:
            found[path] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return found


@pytest.fixture(scope="session")
def pyproject() -> dict[str, Any]:
    """Return pyproject.toml as data."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
