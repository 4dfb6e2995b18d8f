"""`witness explain`: a misconception with a program that shows it, run here and now."""

from __future__ import annotations

import difflib
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pytest_witness.cli.common import CommandError, quoted, why
from pytest_witness.diagnosis import Case, Code, all_units, diagnose, filled
from pytest_witness.reports.lessons import index, lesson
from pytest_witness.stage import Job

if TYPE_CHECKING:
    import argparse

    from pytest_witness.cli.run import MakeSupervisor, Observing
    from pytest_witness.diagnosis import Diagnosis, Misconception
    from pytest_witness.record import Run

_DEADLINE = 6.0  # seconds: those of the programs that do not hang take a small part of it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options and arguments."""
    parser.description = "Explain a misconception: run a short program that shows it, and tell what to do instead."
    parser.add_argument("slug", metavar="NAME", nargs="?", help="its name; without one, all are listed by what is seen")
    parser.add_argument("--write", metavar="FOLDER", help="write the pages of all into a folder instead")


def explain(options: argparse.Namespace, make_supervisor: MakeSupervisor | None) -> int:
    """Print the page of a misconception, or the index; or write all pages; return the exit status."""
    units = {unit.slug: unit for unit in all_units()}
    if options.write is not None:
        if options.slug is not None:
            raise CommandError(f"{quoted(options.slug)}: --write writes all pages; leave the name out")
        _write(units, Path(options.write), make_supervisor)
    elif options.slug is None:
        sys.stdout.write(index(units.values()))
    else:
        sys.stdout.write(_page(_unit(options.slug, units), make_supervisor))
    return 0


def _unit(slug: str, units: dict[str, Misconception]) -> Misconception:
    if slug in units:
        return units[slug]
    near = difflib.get_close_matches(slug, units, n=1)
    cure = f"did you mean {near[0]}?" if near else "`witness explain` lists all"
    raise CommandError(f"there is no misconception {quoted(slug)}: {cure}")


def _page(unit: Misconception, make_supervisor: MakeSupervisor | None) -> str:
    from pytest_witness.cli.run import real_supervisor  # loads what observes, which a mistyped name does not need

    with (make_supervisor or real_supervisor)(observer="auto") as watching:
        return lesson(unit, *show(unit, watching))


def show(unit: Misconception, watching: Observing) -> tuple[Run, Diagnosis | None]:
    """Run a misconception's wrong program, and return the run and what is said of it."""
    run, ideas = observed(unit.wrong, watching, unit)
    shown = next((idea for idea in ideas if idea.slug == unit.slug), None)
    return run, filled(unit, unit.example) if shown is None and unit.example else shown


def observed(text: str, watching: Observing, unit: Misconception) -> tuple[Run, list[Diagnosis]]:
    """Run a program of a misconception's in a folder of its own, and return the run and all that explains it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / unit.file
        file.write_text(text.strip() + "\n", encoding="utf-8")
        method = unit.methods[0] if unit.methods else None
        job = Job(entry=file.name, folder=folder, file=str(file), start_method=method, deadline=_DEADLINE, cwd=folder)
        run = watching.observe(job)
    return run, diagnose(_case(text, run, unit))


def _case(text: str, run: Run, unit: Misconception) -> Case:
    """Make the case; what only an exercise makes a mistake is looked for as if there were one."""
    asked = unit.slug if unit.asked else ""
    return Case(run=run, runs=(run,), code=Code({unit.file: text.strip() + "\n"}), exercise=asked)


def _write(units: dict[str, Misconception], folder: Path, make_supervisor: MakeSupervisor | None) -> None:
    from pytest_witness.cli.run import real_supervisor

    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "README.md").write_text(index(units.values()), encoding="utf-8")
        with (make_supervisor or real_supervisor)(observer="auto") as watching:
            for place, unit in enumerate(units.values(), 1):
                sys.stderr.write(f"{place} of {len(units)}: {unit.slug}\n")
                (folder / f"{unit.slug}.md").write_text(lesson(unit, *show(unit, watching)), encoding="utf-8")
    except OSError as error:
        raise CommandError(f"--write {quoted(str(folder))}: {why(error)}") from error
