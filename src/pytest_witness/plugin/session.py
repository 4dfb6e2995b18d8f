"""What a pytest session of ours has: the options, the course, the submission, and the supervisor."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from pytest_witness.evidence import share_printed
from pytest_witness.observe import Supervisor, can_trace
from pytest_witness.plugin.options import DEFAULT_DEADLINE
from pytest_witness.submission import Answer, Exercise, find_answer, load, script_of
from pytest_witness.submission.course import FILE

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_witness.plugin.bench import Bench
    from pytest_witness.plugin.options import Options


_ENOUGH = 0.5  # the share of an exercise's numbers by which a script is recognised


class Session:
    """The session's state; each worker process of pytest-xdist has one of its own.

    Args:
        options: the checked options.
    """

    def __init__(self, options: Options) -> None:
        """Begin with nothing loaded and nothing started."""
        self.options = options
        self._courses: dict[Path, dict[str, Exercise]] = {}
        self._answers: dict[Path, Answer] = {}
        self._scripts: dict[Path, str | None] = {}  # which exercise a single file is for, found out by running it
        self._supervisor: Supervisor | None = None
        self.late: set[tuple[Path, str]] = set()  # entries that were not done at their deadline: file and name
        self.explained: dict[str, set[str]] = defaultdict(set)  # slugs that were told in full, by exercise
        self.only_exercise: str | None = None  # when all tests of the session are of one exercise

    def supervisor(self) -> Supervisor:
        """Return the supervisor, started when it is first needed.

        Raises:
            pytest.UsageError: the observer that was asked for does not work here.
        """
        if self._supervisor is None:
            try:
                self._supervisor = Supervisor(observer=self.options.observer)
            except ValueError as error:
                raise pytest.UsageError(f"--witness-observer: {error}") from None
        return self._supervisor

    def exercise_of(self, path: Path) -> Exercise | None:
        """Return the exercise that a test file is the rubric of: ``NAME/test_NAME.py`` beside a ``course.toml``."""
        folder = path.parent
        if path.name != f"test_{folder.name}.py" or not (folder.parent / FILE).is_file():
            return None
        if folder.parent not in self._courses:
            try:
                self._courses[folder.parent] = load(folder.parent)
            except ValueError as error:
                raise pytest.UsageError(str(error)) from None
        return self._courses[folder.parent].get(folder.name)

    def rank_of(self, path: Path) -> int:
        """Return the position in its course of the exercise that a test file is the rubric of."""
        return list(self._courses[path.parent.parent]).index(path.parent.name)

    def answer_of(self, item: pytest.Item) -> Answer | None:
        """Return the submission's answer to the exercise of a test, or None when the test is of no exercise."""
        exercise = self.exercise_of(item.path)
        if exercise is None:
            return None
        if item.path not in self._answers:
            path = self.options.submission or item.path.parent.parent
            answer = find_answer(path, exercise, graded_alone=self.only_exercise == exercise.name)
            if answer.source is None and self._recognised(path, item.path.parent.parent) == exercise.name:
                answer = find_answer(path, exercise, graded_alone=True)
            self._answers[item.path] = answer
        return self._answers[item.path]

    def _recognised(self, path: Path, folder: Path) -> str | None:
        """Run a single file without asked functions once, and return the exercise whose numbers it prints, if any.

        A wrong answer is recognised by as many processes as the exercise asks for, when its numbers are not.
        """
        course = self._courses[folder]
        script = script_of(path)
        if script is None or any(find_answer(path, exercise).source for exercise in course.values()):
            return None
        if path not in self._scripts:
            deadline = self.options.deadline or DEFAULT_DEADLINE
            job = script.job((), {}, start_method=self.options.start_method, deadline=deadline)
            run = self.supervisor().observe(job)
            shares = {name: share_printed(run, exercise.script_prints) for name, exercise in course.items()}
            best = max(shares, key=lambda name: shares[name])
            by_count = [name for name, exercise in course.items() if exercise.script_workers == len(run.workers)]
            self._scripts[path] = best if shares[best] >= _ENOUGH else next(iter(by_count), None)
        return self._scripts[path]

    def observer_name(self) -> str:
        """Return the observer's name: the one in use, or the one that would be."""
        if self._supervisor is not None:
            return self._supervisor.observer
        if self.options.observer != "auto":
            return self.options.observer
        return "linux" if can_trace() else "portable"

    def close(self) -> None:
        """End the supervisor, and with it whatever it observes."""
        if self._supervisor is not None:
            self._supervisor.close()
            self._supervisor = None


SESSION = pytest.StashKey[Session]()
BENCH: pytest.StashKey[Bench] = pytest.StashKey()
