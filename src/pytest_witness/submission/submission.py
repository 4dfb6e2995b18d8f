"""The submission under grading: where each exercise's answer is, and in which form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from pytest_witness.submission.entry import Entry
from pytest_witness.submission.source import Source, read

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_witness.stage import StartMethod
    from pytest_witness.submission.course import Exercise


def check_path(path: Path) -> str | None:
    """Return what is wrong with a submission's path, with the cure; None when it can be graded."""
    if not path.exists():
        return f"--submission {path}: there is no such file or folder"
    if path.is_file():
        return None if path.suffix == ".py" else f"--submission {path}: a file must be a Python file (NAME.py)"
    if not path.is_dir():
        return f"--submission {path}: neither a file nor a folder"
    if not any(path.glob("*/*.py")):
        found = next(iter(sorted(path.glob("*.py"))), None)
        cure = f"; for a single file give its path: --submission {found}" if found else ""
        return f"--submission {path}: no exercise in it. A folder is laid out like exercises/: NAME/NAME.py{cure}"
    return None


@dataclass(frozen=True, slots=True)
class Answer:
    """A submission's answer to one exercise: its functions as attributes, each an entry.

    A file with none of the asked functions that start processes, which does something when it is run, is taken as a
    script: the function that it stands for is then the script's entry, and the others are not asked for.
    """

    exercise: Exercise
    file: Path
    source: Source | None

    @property
    def is_script(self) -> bool:
        """Whether it is graded on what it does when run."""
        if self.source is None or self.exercise.script_for is None or self.source.open:
            return False
        # A function of the right name that takes no arguments is not the one that is asked for: many a script has a
        # `main()` of its own.
        there = {name for name in self.exercise.starts if self.source.state(name) != "missing"} - self.source.bare
        return self.source.works and not there

    def entry(self, name: str) -> Entry:
        """Return the entry of one function of the exercise."""
        source = self.source
        if source is None:
            return Entry(name=name, file=self.file, folder=self.file.parent, state="missing")
        method = cast("StartMethod | None", source.start_method)
        if self.is_script:
            here = name == self.exercise.script_for
            return Entry(
                name="script" if here else name,
                file=self.file,
                folder=self.file.parent,
                state="present" if here else "missing",
            )
        state = source.state(name)
        # A function that is asked for, too, is no misspelling of another.
        like = source.like(name) if state == "missing" else None
        return Entry(
            name=name,
            file=self.file,
            folder=self.file.parent,
            module=self.file.stem,
            function=name,
            state=state,
            like=None if like in self.exercise.functions else like,
            start_method=method,
        )

    def __getattr__(self, name: str) -> Entry:
        """Return the entry of one function: ``submission.square_roots``."""
        if name.startswith("__"):
            raise AttributeError(name)
        return self.entry(name)


def find_answer(path: Path, exercise: Exercise, *, graded_alone: bool = False) -> Answer:
    """Find the answer to an exercise in a submission: a folder laid out like ``exercises/``, or a single file.

    Args:
        path: the submission.
        exercise: the exercise.
        graded_alone: only this exercise is graded, so a single file that could be a script for any is one for it.
    """
    if path.is_dir():
        file = path / exercise.name / f"{exercise.name}.py"
        return Answer(exercise, file.resolve(), read(file) if file.is_file() else None)
    source = read(path)
    file = path.resolve()
    has_keys = source.open or any(source.state(name) != "missing" for name in exercise.keys)
    if has_keys or graded_alone or path.stem == exercise.name:
        return Answer(exercise, file, source)
    return Answer(exercise, file, None)


def script_of(path: Path) -> Entry | None:
    """Return the entry that runs a single-file submission as a script; None when it does nothing by itself."""
    if path.is_dir() or not read(path).works:
        return None
    file = path.resolve()
    return Entry(name="script", file=file, folder=file.parent)
