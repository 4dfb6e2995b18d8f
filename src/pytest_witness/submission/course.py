"""The course: its exercises in their order, as ``exercises/course.toml`` lists them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

FILE = "course.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One exercise.

    Attributes:
        name: of its folder and module.
        title: one line for people.
        functions: the functions that it asks for.
        keys: those of them that no other exercise asks for: a single file answers the exercise when it has one.
        work: for each function, the one that does a worker's work for it, when the exercise names one.
        first_step: what somebody should do who has not begun.
        hints: from a nudge to nearly the answer.
        prerequisites: names of exercises to do before.
        deadline: seconds that each run is given.
        script_for: the function that a submission without functions stands for, when it is run as a script.
        script_args: the arguments that such a script is taken to have.
    """

    name: str
    title: str = ""
    functions: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    work: dict[str, str] = field(default_factory=dict)
    first_step: str = ""
    hints: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    deadline: float = 10.0
    script_for: str | None = None
    script_args: tuple[Any, ...] = ()


def load(folder: Path) -> dict[str, Exercise]:
    """Load the course of a folder of exercises, in order, by name.

    Raises:
        ValueError: the file is not a course; the message names the place.
    """
    file = folder / FILE
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{file}: {error}") from error
    known = {part.name for part in fields(Exercise)}
    course = {}
    for number, table in enumerate(data.get("exercise", []), 1):
        unknown = sorted(set(table) - known)
        if unknown or "name" not in table:
            raise ValueError(f"{file}: exercise {number}: " + (f"unknown {unknown[0]!r}" if unknown else "no name"))
        values: dict[str, Any] = {key: tuple(item) if isinstance(item, list) else item for key, item in table.items()}
        course[values["name"]] = Exercise(**values)
    return course
