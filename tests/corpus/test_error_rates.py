"""The short form of benchmarks/error_rates: no fixture is wrong about programs of which the truth is known.

A run of the suite takes one of the eleven programs, another on each version of Python, and looks at it once.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

RATES = Path(__file__).resolve().parents[2] / "benchmarks" / "error_rates"
SHARE = 11
NAMES = re.search(r"^PARALLEL = \((.*)\)\nIMPOSTORS = \((.*)\)$", (RATES / "programs.py").read_text(), re.MULTILINE)
PROGRAMS = [name for names in NAMES.groups() for name in names.split(", ")]


@pytest.mark.parametrize("name", PROGRAMS[sys.version_info.minor * 3 % SHARE :: SHARE])
def test_no_fixture_is_wrong(name):
    """What each fixture says of a program is the truth, or that it cannot be told here and now."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "WITNESS_"))}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(RATES), "-k", name]
        # Before Python 3.12, to watch who enters a function takes several times as long as the function.
        + ["--witness-deadline", "120"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert re.search(r"\b[4-9] passed", done.stdout), done.stdout
