"""Which misconceptions the programs of the corpus are told to show: of exercises when they are graded, of scripts when
they are run.

Used by the tests beside it, and by benchmarks/confusion.py.
"""

import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from pytest_witness.diagnosis import Case, Code, all_units, diagnose, to_tell
from pytest_witness.stage import Job

SCRIPTS = Path(__file__).resolve().parent / "scripts"
# Kinds that only what somebody wanted makes wrong: by itself, a script is what its author says of it, if anything.
BY_INTENTION = frozenset(
    [
        "cpu-bound-threads",
        "default-or-cpu-count-pool",
        "main-counted-as-one-of-four",
        "off-by-one-range",
        "one-child-does-all",
        "operations-not-separated",
        "process-per-item-instead-of-pool",
        "wrong-number-of-processes",
    ]
)
DEADLINE = 6.0  # seconds: a script that hangs is done when it is seen to


@dataclass(frozen=True, slots=True)
class Script:
    """One script of the corpus.

    Attributes:
        path: below the folder of scripts.
        file: where it is.
        kind: the misconception that it shows; empty for a right one.
        also: further ones that are truly in it.
        near: those that a right one resembles.
        methods: the start methods under which it shows it.
        by_luck: it may go well, and then there is nothing to tell.
        unnamed: it is told nothing, though it shows its kind.
        slow: it takes long, though it does not hang.
        python: the Python that it needs, as (3, minor).
    """

    path: str
    file: Path
    kind: str
    also: frozenset[str]
    near: frozenset[str]
    methods: tuple[str, ...]
    by_luck: bool
    unnamed: bool
    slow: bool
    python: tuple[int, int]


def scripts(folder: Path = SCRIPTS) -> list[Script]:
    """Return all scripts of a folder, as its index has them."""
    tables = tomllib.loads((folder / "index.toml").read_text(encoding="utf-8"))["program"]
    return [
        Script(
            path=table["path"],
            file=folder / table["path"],
            kind=table.get("kind", ""),
            also=frozenset(table.get("also", ())),
            near=frozenset(table.get("near", ())),
            methods=tuple(table.get("methods", ("fork", "spawn", "forkserver"))),
            by_luck=bool(table.get("by_luck")),
            unnamed="unnamed" in table,
            slow=bool(table.get("slow")),
            python=(3, int(str(table.get("python", ">=3.11")).rpartition(".")[2])),
        )
        for table in tables
    ]


def may_not_show(script: Script) -> bool:
    """Tell whether a wrong script may have no name: nothing was asked for, or it went well this time."""
    unit = next((unit for unit in all_units() if unit.slug == script.kind), None)
    return script.kind in BY_INTENTION or script.by_luck or unit is None or unit.asked or unit.tag == "by luck"


def told_of_script(script: Script, watching: object, method: str | None = None) -> list[str]:
    """Run a script and return the misconceptions that `witness run` tells, the likeliest first."""
    file = script.file
    start_method = method or script.methods[0]
    job = Job(entry=file.name, folder=str(file.parent), file=str(file), start_method=start_method, deadline=DEADLINE)
    run = watching.observe(job)
    code = Code({file.name: file.read_text(encoding="utf-8", errors="replace")})
    ranked = diagnose(Case(run=run, runs=(run,), code=code), strict=True)  # no sign may fail unseen
    told = {idea.slug for idea in to_tell(ranked)}
    return [idea.slug for idea in ranked if idea.slug in told]


def told_in_results(wrong: frozenset[str], results: dict) -> list[str]:
    """Return the misconceptions that are told of the wrong functions of a graded program, the most frequent first.

    Of several items that tell as many different ones, the first of the rubric counts.
    """
    counts: Counter[str] = Counter()
    for exercise in results["exercises"]:
        for test in exercise["tests"]:
            if test["status"] == "failed" and test["entry"] in wrong:
                counts.update(test["misconceptions"][:1])
                counts.update({slug: 0 for slug in test["misconceptions"][1:]})
    return [slug for slug, _ in counts.most_common()]


def verdict(kind: str, told: list[str], also: frozenset[str] = frozenset()) -> str:
    """Return whether the right name was told first, second, or not: ``none``, or ``another``.

    A trick has no name: ``unnamed``, too, if it is told the idea that it looks like.
    """
    if kind not in {unit.slug for unit in all_units()}:
        return "another" if told and told[0] not in also else "unnamed"
    if told[:1] == [kind] or (told and told[0] in also):
        return "first"
    return "second" if kind in told[1:2] else "another" if told else "none"


def fits(script: Script) -> bool:
    """Tell whether a script can be run by this Python."""
    return script.python <= sys.version_info[:2]
