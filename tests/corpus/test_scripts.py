"""What `witness run` says of the corpus's scripts: its own name of a wrong one, and nothing of a right one.

A run of the suite takes every 96th script, others on each version of Python. With WITNESS_CORPUS=all in the environment
it takes all, which are minutes.
"""

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from pytest_witness.diagnosis import all_units
from pytest_witness.observe import Supervisor, can_trace

sys.path.insert(0, str(Path(__file__).parent))
import judge  # noqa: E402
import naming  # noqa: E402

sys.path.pop(0)
SHARE = 96
SCRIPTS = [script for script in naming.scripts() if naming.fits(script) and not script.slow]
ALL = os.environ.get("WITNESS_CORPUS") == "all"
CHOSEN = SCRIPTS if ALL else SCRIPTS[sys.version_info.minor * 7 % SHARE :: SHARE]
UNITS = {unit.slug for unit in all_units()}


@pytest.fixture(scope="module")
def watching():
    """Return a supervisor for all scripts."""
    if not can_trace():
        pytest.skip("what a script shows is known to the exact observer alone")
    with Supervisor() as supervisor:
        yield supervisor


@pytest.mark.parametrize("script", CHOSEN, ids=[script.path for script in CHOSEN])
def test_a_script_is_given_its_name(script, watching):
    """A wrong script is given its name, a right one none; what may not show by itself has its name or none."""
    told = naming.told_of_script(script, watching)
    assert set(told[:1]) <= {script.kind, *script.also}, told
    assert bool(told) != script.unnamed or not script.kind or naming.may_not_show(script)


def test_the_index_and_the_files_agree():
    """Every script is listed once, and every file listed is there."""
    listed = [script.path for script in naming.scripts()]
    assert [path for path, count in Counter(listed).items() if count > 1] == []
    files = [path for folder in ("wrong", "right") for path in (naming.SCRIPTS / folder).rglob("*.py")]
    assert set(listed) == {path.relative_to(naming.SCRIPTS).as_posix() for path in files}


def test_every_misconception_has_its_programs():
    """Each unit has two programs that show it, its own among them; what it is mistaken for is known to the catalogue."""
    kinds = Counter(program.kind for program in judge.programs())
    kinds.update(script.kind for script in naming.scripts())
    assert {slug for slug in UNITS if not kinds[slug]} == set()
    assert {slug for script in naming.scripts() for slug in script.near} <= UNITS


@pytest.mark.parametrize(
    ("kind", "told", "also", "verdict"),
    [
        ("run-instead-of-start", ["run-instead-of-start"], (), "first"),
        ("run-instead-of-start", ["start-twice", "run-instead-of-start"], (), "second"),
        ("run-instead-of-start", ["start-twice"], ("start-twice",), "first"),
        ("run-instead-of-start", ["start-twice"], (), "another"),
        ("run-instead-of-start", [], (), "none"),
        ("fake-os-getpid", [], (), "unnamed"),
        ("fake-os-getpid", ["start-twice"], (), "another"),
    ],
)
def test_what_counts_as_named(kind, told, also, verdict):
    """The first name told counts; a kind that has no unit should have no name."""
    assert naming.verdict(kind, told, frozenset(also)) == verdict


def test_what_is_told_of_a_graded_program():
    """Of all failed items of the wrong functions, the name that is told first most often counts."""
    tests = [
        {"status": "failed", "entry": "f", "misconceptions": ["b"]},
        {"status": "failed", "entry": "f", "misconceptions": ["a", "b"]},
        {"status": "failed", "entry": "f", "misconceptions": ["a"]},
        {"status": "failed", "entry": "g", "misconceptions": ["c"]},
        {"status": "passed", "entry": "f", "misconceptions": []},
    ]
    assert naming.told_in_results(frozenset({"f"}), {"exercises": [{"tests": tests}]}) == ["a", "b"]
