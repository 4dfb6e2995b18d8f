"""What became of each test of a rubric, and the results file."""

from __future__ import annotations

import json
import os
import platform
import sys
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from pytest_witness import __version__
from pytest_witness.machine import budget
from pytest_witness.plugin.options import START_METHODS

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1

Status: TypeAlias = Literal["passed", "failed", "not_attempted", "inconclusive", "error", "skipped"]

# A skipped item (a script cannot be asked everything) and an inconclusive one cost nothing: they leave the sum.
_OUT_OF_THE_SUM = ("skipped", "inconclusive")
_NOT_IN_THE_FILE = ("exercise", "first_step", "place")


@dataclass(slots=True, kw_only=True)
class Result:
    """One item of a rubric, graded; the fields are those of the results file.

    Attributes:
        exercise: name of the exercise.
        name: the test's name, with its parameters.
        title: the item in a sentence.
        entry: the function that it is about, or ``script``.
        status: what became of it.
        points, max_points: what it gave, and what it can give.
        message: why it did not pass.
        misconceptions: identifiers of the ideas that explain it.
        evidence: what the verdict rests on.
        seconds: how long it took.
        first_step: how to begin, for the terminal; not in the file.
        place: its place among the tests of the session; not in the file.
    """

    exercise: str
    name: str
    title: str
    entry: str
    status: Status
    points: float
    max_points: float
    message: str = ""
    misconceptions: list[str] = field(default_factory=list)
    evidence: list[dict[str, Any]] = field(default_factory=list)
    seconds: float = 0.0
    first_step: str = ""
    place: int = 0


class Results:
    """The results of a session, in the order of its tests, however many processes ran them."""

    def __init__(self) -> None:
        """Begin with none."""
        self._results: dict[tuple[str, str], Result] = {}

    def add(self, data: dict[str, Any]) -> None:
        """Take a result that came with a test's report; a later phase of the same test only makes it worse."""
        result = Result(**data)
        key = (result.exercise, result.name)
        if key not in self._results or result.status == "error":
            self._results[key] = result

    def by_exercise(self) -> dict[str, list[Result]]:
        """Return the results of each exercise."""
        found: dict[str, list[Result]] = {}
        for result in sorted(self._results.values(), key=lambda result: result.place):
            found.setdefault(result.exercise, []).append(result)
        return found

    def write(self, path: Path, *, observer: str, complete: bool, exit_status: int) -> None:
        """Write the results file, whole or not at all."""
        data = self._data(observer=observer, complete=complete, exit_status=exit_status)
        temporary = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            temporary.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)

    def _data(self, *, observer: str, complete: bool, exit_status: int) -> dict[str, Any]:
        exercises = [
            {
                "name": name,
                **score(results),
                "tests": [_for_file(result) for result in results],
            }
            for name, results in self.by_exercise().items()
        ]
        return {
            "version": VERSION,
            "complete": complete,
            "exit_status": exit_status,
            "tool": {"name": "pytest-witness", "version": __version__, "observer": observer},
            "machine": _machine(),
            **score([result for results in self.by_exercise().values() for result in results]),
            "exercises": exercises,
        }


def _for_file(result: Result) -> dict[str, Any]:
    return {name: value for name, value in asdict(result).items() if name not in _NOT_IN_THE_FILE}


def score(results: list[Result]) -> dict[str, float]:
    """Return the points reached and those that could be."""
    counted = [result for result in results if result.status not in _OUT_OF_THE_SUM]
    return {
        "score": round(sum(result.points for result in counted), 3),
        "max_score": round(sum(result.max_points for result in counted), 3),
    }


def _machine() -> dict[str, Any]:
    mine = budget()
    return {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "platform": sys.platform,
        "cores": int(mine.cores) if mine.cores == int(mine.cores) else mine.cores,
        "memory": mine.memory,
        "shared_memory": mine.shared_memory,
        "start_methods": list(START_METHODS),
        "gil": mine.gil,
    }
