"""From a failed test to the idea behind it: the case, as far as the test knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.diagnosis import Case, Code, diagnose, to_tell

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_witness.diagnosis import Diagnosis
    from pytest_witness.plugin.bench import Bench
    from pytest_witness.submission import Answer

_MAX_SOURCE = 1_000_000  # bytes of a file that is read
_MAX_FILES = 20


def ideas(bench: Bench, answer: Answer, entry: str) -> list[Diagnosis]:
    """Return what a learner should be told of the idea behind a failed item; nothing when nothing fits."""
    run = bench.shown_run
    if run is None:
        return []
    function = None if run.mode == "script" else entry
    claim, got, expected, asked = "", None, None, bench.compared is not None
    if bench.compared is not None:
        got, expected = bench.compared
    elif bench.latest is not None:
        claim, got = bench.latest.claim, bench.latest.value
    case = Case(
        run=run,
        runs=tuple(bench.runs),
        code=Code(_sources(answer.file), function),
        function=function,
        exercise=answer.exercise.name,
        claim=claim,
        got=got,
        expected=expected,
        asked=asked,
    )
    return to_tell(diagnose(case))


def _sources(file: Path) -> dict[str, str]:
    """Return the texts of the file that was run and of those beside it, by name, the one that was run first."""
    beside = sorted(file.parent.glob("*.py"))[:_MAX_FILES]
    return {path.name: text for path in (file, *beside) if (text := _text(path)) is not None}


def _text(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            return file.read(_MAX_SOURCE).decode("utf-8", "replace")
    except OSError:
        return None
