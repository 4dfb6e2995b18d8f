"""The course: its exercises in their order, as ``exercises/course.toml`` lists them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

FILE = "course.toml"

_LISTS = ("functions", "keys", "hints", "prerequisites", "starts", "script_prints", "script_args")
_KINDS: dict[str, tuple[type | tuple[type, ...], str]] = {
    **dict.fromkeys(_LISTS, (list, "a list")),
    "work": (dict, "a table"),
    "deadline": ((int, float), "a number"),
    "script_workers": (int, "a whole number"),
}
_TEXT: tuple[type | tuple[type, ...], str] = (str, "text")  # what all others are


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One exercise.

    Attributes:
        name: of its folder and module.
        title: one line for people.
        functions: the functions that it asks for.
        keys: those of them that no other exercise asks for: a single file answers the exercise when it has one.
        starts: those of them that start processes: a file that has none of these is taken as a script.
        work: for each function, the one that does a worker's work for it, when the exercise names one.
        first_step: what somebody should do who has not begun.
        hints: from a nudge to nearly the answer.
        prerequisites: names of exercises to do before.
        deadline: seconds that each run is given.
        script_for: the function that a submission without functions stands for, when it is run as a script.
        script_args: the arguments that such a script is taken to have.
        script_prints: the numbers that such a script prints, by which it is recognised.
        script_workers: how many processes such a script starts.
    """

    name: str
    title: str = ""
    functions: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    work: dict[str, str] = field(default_factory=dict)
    first_step: str = ""
    hints: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    deadline: float = 10.0
    script_for: str | None = None
    script_args: tuple[Any, ...] = ()
    script_prints: tuple[float, ...] = ()
    script_workers: int | None = None


def load(folder: Path) -> dict[str, Exercise]:
    """Load the course of a folder of exercises, in order, by name.

    Raises:
        ValueError: the file is not a course; the message names the place.
    """
    file = folder / FILE
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{file}: {error}") from error
    tables = data.get("exercise", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise ValueError(f"{file}: begin each exercise with a line [[exercise]]")
    course: dict[str, Exercise] = {}
    for number, table in enumerate(tables, 1):
        if (problem := _problem(table, course)) is not None:
            raise ValueError(f"{file}: exercise {number}: {problem}")
        values: dict[str, Any] = {key: tuple(item) if isinstance(item, list) else item for key, item in table.items()}
        course[values["name"]] = Exercise(**values)
    return course


def _problem(table: dict[str, Any], before: dict[str, Exercise]) -> str | None:
    """Return what is wrong with the table of an exercise."""
    unknown = sorted(set(table) - {part.name for part in fields(Exercise)})
    if unknown:
        return f"unknown {unknown[0]!r}"
    for key, value in table.items():
        kind, told = _KINDS.get(key, _TEXT)
        if not isinstance(value, kind) or isinstance(value, bool):
            return f"{key!r} must be {told}, not {value!r}"
    if "name" not in table:
        return "no name"
    if table["name"] in before:
        return f"there is already one named {table['name']!r}"
    if table.get("deadline", 1) <= 0:
        return f"'deadline' must be above 0, not {table['deadline']!r}"
    return None
