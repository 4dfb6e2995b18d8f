"""What the tests of the documentation share: a page's programs, its commands and what they write."""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"

_FENCE = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
_NAME = re.compile(r"# (?P<name>[\w/]+\.\w+)\n")


@dataclass(frozen=True)
class Page:
    """One page."""

    text: str

    def fences(self, kind):
        """Return the texts in fences of one kind."""
        return [fence["text"] for fence in _FENCE.finditer(self.text) if fence["kind"] == kind]

    @property
    def programs(self):
        """The programs that a reader is to save, by the name in their first line."""
        texts = [*self.fences("python"), *self.fences("toml")]
        return {_NAME.match(text)["name"]: text for text in texts}

    @property
    def shown(self):
        """The commands, and what is shown of each one's output."""
        parts = [part for text in self.fences("console") for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]]
        return [(command, output) for command, _, output in (part.partition("\n") for part in parts)]

    def save(self, folder):
        """Write the programs into a folder."""
        for name, text in self.programs.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")


def run_command(command, folder):
    """Run a command of a page in a folder, as a reader does, and return what it wrote."""
    name, *arguments = shlex.split(command)
    assert name == "pytest"
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "CI", "BUILD_"))
    }
    # Its own, so that nobody else's measurements are waited for, which would be told in a line; and short, for the path
    # of a fork server's socket has to fit into 107 bytes (unix(7)).
    with tempfile.TemporaryDirectory(prefix="w") as own:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments],
            cwd=folder,
            env={**environment, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8", "TMPDIR": own},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
    return done.stdout


@pytest.fixture
def page():
    """Read a page of the documentation."""
    return lambda name: Page((DOCS / name).read_text(encoding="utf-8"))


@pytest.fixture
def command():
    """Run a command of a page (see `run_command`)."""
    return run_command
