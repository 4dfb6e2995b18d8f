"""Grades one program of the corpus as a teacher would, and says whether the verdict is the one that it deserves.

Used by the tests beside it, and by benchmarks/accuracy.py.
"""

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).resolve().parent
EXERCISES = CORPUS.parent.parent / "exercises"
PATIENCE = 300  # seconds for one program: far beyond the sum of its deadlines


@dataclass(frozen=True, slots=True)
class Program:
    """One program of the corpus; `wrong` is empty for a right one.

    Attributes:
        exercise: whose contract it keeps or breaks.
        path: below the corpus.
        kind: the shape of a right one, the misconception or trick of a wrong one.
        wrong: the functions that have to be refused.
        follows: functions that may be refused with them.
        also: misconceptions that are told with as much right as its kind.
        either: it may be refused as a whole: it starts processes while it is imported.
        python: the Python that it needs, as (3, minor).
        slow: grading it takes long, for its runs end at a deadline only, or sleep.
    """

    exercise: str
    path: str
    kind: str
    wrong: frozenset[str]
    follows: frozenset[str]
    also: frozenset[str]
    either: bool
    python: tuple[int, int]
    slow: bool = False

    @property
    def name(self) -> str:
        """What tells it from the others."""
        return self.path.removesuffix(".py")


def programs() -> list[Program]:
    """Return all programs, the right ones first."""
    found = []
    for index in ("right.toml", "wrong.toml"):
        for table in tomllib.loads((CORPUS / index).read_text(encoding="utf-8"))["program"]:
            minor = str(table.get("python", ">=3.11")).rpartition(".")[2]
            found.append(
                Program(
                    exercise=table["exercise"],
                    path=table["path"],
                    kind=table.get("kind") or table["shape"],
                    wrong=frozenset(table.get("wrong", ())),
                    follows=frozenset(table.get("follows", ())),
                    also=frozenset(table.get("also", ())),
                    either="either" in table,
                    python=(3, int(minor)),
                    slow=bool(table.get("slow")),
                )
            )
    return found


def grade(program: Program, *options: str) -> dict[str, object]:
    """Grade a program in a pytest session of its own and return the results file."""
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.json"
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(EXERCISES / program.exercise)]
            + ["--submission", str(CORPUS / program.path), "--witness-results", str(results), *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
            timeout=PATIENCE,
            check=False,
        )
        if not results.is_file():
            raise AssertionError(f"no results for {program.path}:\n{done.stdout.decode(errors='replace')}")
        return json.loads(results.read_text(encoding="utf-8"))


def fault(program: Program, results: dict[str, object]) -> str | None:
    """Return what is wrong with a verdict, or None when the program got what it deserves."""
    tests = [test for exercise in results["exercises"] for test in exercise["tests"]]
    bad = {status: [t for t in tests if t["status"] == status] for status in ("failed", "error", "not_attempted")}
    refused = {test["entry"] for test in bad["failed"]}
    if bad["error"]:
        return f"the grader failed: {bad['error'][0]['name']}: {bad['error'][0]['message'][-300:]}"
    if not program.wrong:
        return _told("a right program was refused", bad["failed"] + bad["not_attempted"])
    if program.either:
        return None if refused else "a wrong program passed"
    if missed := program.wrong - refused:
        return f"a wrong function passed: {', '.join(sorted(missed))}"
    if extra := refused - program.wrong - program.follows:
        return _told("a right function was refused", [test for test in bad["failed"] if test["entry"] in extra])
    return None


def _told(what: str, tests: list[dict[str, object]]) -> str | None:
    if not tests:
        return None
    return what + "".join(f"\n- {test['entry']}: {test['name']}: {test['message']}" for test in tests)
