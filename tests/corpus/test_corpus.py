"""Every right program of the corpus is accepted, every wrong one refused on the function that is wrong.

A run of the suite grades every 120th program, others on each version of Python, and none that takes minutes. With
WITNESS_CORPUS=all in the environment it grades all, which takes half an hour on two cores; so does
benchmarks/accuracy.py.
"""

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from pytest_witness.diagnosis import all_units

sys.path.insert(0, str(Path(__file__).parent))
import judge  # noqa: E402  # the corpus is no package
import naming  # noqa: E402

sys.path.pop(0)
UNITS = {unit.slug for unit in all_units()}

ALL = os.environ.get("WITNESS_CORPUS") == "all"
PROGRAMS = [
    program
    for program in judge.programs()
    if program.python <= sys.version_info[:2] and (ALL or not program.slow)
]
SHARE = 120
CHOSEN = PROGRAMS if ALL else PROGRAMS[sys.version_info.minor * (SHARE // 5) % SHARE :: SHARE]


@pytest.mark.parametrize("program", CHOSEN, ids=[program.name for program in CHOSEN])
def test_a_program_gets_the_verdict_that_it_deserves(program):
    """A right program passes every item; a wrong one fails, on its wrong functions and no other, and is told why."""
    results = judge.grade(program)
    problem = judge.fault(program, results)
    assert problem is None, problem
    names = UNITS & {program.kind, *program.also} if program.wrong else set()
    told = naming.told_in_results(program.wrong, results)[:1]
    assert set(told) <= names
    assert bool(told) == bool(names)


def test_the_corpus_is_wide():
    """For these exercises there are at least 40 right programs in 25 shapes, and 60 wrong ones in 40 kinds."""
    right = [program for program in judge.programs() if not program.wrong]
    wrong = [program for program in judge.programs() if program.wrong]
    assert len(right) >= 40
    assert len({program.kind for program in right}) >= 25
    assert len(wrong) >= 60
    assert len({program.kind for program in wrong}) >= 40


def test_the_index_and_the_files_agree():
    """Every program is listed once, and every file listed is there."""
    listed = [program.path for program in judge.programs()]
    assert not [path for path, count in Counter(listed).items() if count > 1]
    on_disk = {
        found.relative_to(judge.CORPUS).as_posix()
        for found in judge.CORPUS.glob("*/*/*")
        if found.name != "__pycache__" and found.parent.parent.name != "scripts"
    }
    assert set(listed) == on_disk


VERDICTS = {"cube": "passed", "cubes": "failed"}


@pytest.mark.parametrize(
    ("wrong", "verdicts", "expected"),
    [
        ((), {"cube": "passed", "cubes": "passed"}, None),
        ((), VERDICTS, "a right program was refused"),
        ((), {"cube": "not_attempted"}, "a right program was refused"),
        (("cubes",), VERDICTS, None),
        (("cubes",), {"cube": "passed", "cubes": "passed"}, "a wrong function passed: cubes"),
        (("cubes",), {"cube": "failed", "cubes": "failed"}, "a right function was refused"),
        (("cubes",), {"cube": "passed", "cubes": "error"}, "the grader failed"),
    ],
)
def test_the_judge_can_find_fault(wrong, verdicts, expected):
    """The judge finds a false failure, a false pass, a failure on the wrong function, and the grader's own."""
    program = judge.Program("x", "x/y.py", "kind", frozenset(wrong), frozenset(), frozenset(), either=False, python=(3, 11))
    tests = [{"entry": e, "name": e, "status": status, "message": ""} for e, status in verdicts.items()]
    found = judge.fault(program, {"exercises": [{"tests": tests}]})
    assert found is None if expected is None else found.startswith(expected)
