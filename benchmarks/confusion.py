"""How often the right misconception is named: first, second, not at all, or another in its place.

    python benchmarks/confusion.py [--jobs N] [--only TEXT] [--log FILE] [--details] [--scripts FOLDER]

Grades each wrong program of tests/corpus/ once, runs each of its scripts, and compares what is told with the kind that
the index says. What was used to mend the signs says little of programs that nobody has looked at: with `--scripts`, the
scripts of another folder are run, which has an index like that of tests/corpus/scripts, and nothing else. With a log, a
measurement that was broken off goes on where it was.
"""

import argparse
import collections
import importlib.util
import json
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from types import ModuleType

from neighbours import upper_bound

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"


def load(name: str) -> ModuleType:
    """Load a module of the corpus by its path."""
    spec = importlib.util.spec_from_file_location(f"corpus_{name}", CORPUS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[f"corpus_{name}"] = module
    spec.loader.exec_module(module)
    return module


judge, naming = load("judge"), load("naming")


def graded(program: object) -> dict:
    """Grade a program of an exercise, and return what was told of it."""
    told = naming.told_in_results(program.wrong, judge.grade(program))
    said = naming.verdict(program.kind, told, program.also)
    return {"path": program.path, "kind": program.kind, "told": told, "verdict": said}


def ran(script: object, watching: object) -> dict:
    """Run a script, and return what was told of it."""
    told = naming.told_of_script(script, watching)
    if not script.kind:
        return {"path": f"scripts/{script.path}", "kind": "", "told": told, "verdict": "another" if told else "silent"}
    said = naming.verdict(script.kind, told, script.also)
    said = "may not show" if said == "none" and naming.may_not_show(script) else said
    return {"path": f"scripts/{script.path}", "kind": script.kind, "told": told, "verdict": said}


def measured(asked: argparse.Namespace, log: Path | None) -> list[dict]:
    """Return what was told of each program, from the log or now."""
    done = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()] if log and log.exists() else []
    known = {one["path"] for one in done}

    def keep(one: dict) -> None:
        done.append(one)
        if log:
            with log.open("a", encoding="utf-8") as file:
                file.write(json.dumps(one) + "\n")

    from pytest_witness.observe import Supervisor

    with Supervisor() as watching:
        for script in naming.scripts(Path(asked.scripts).resolve()) if asked.scripts else naming.scripts():
            if f"scripts/{script.path}" not in known and asked.only in script.path and naming.fits(script):
                keep(ran(script, watching))
    programs = [
        program
        for program in ([] if asked.scripts else judge.programs())
        if program.wrong
        and program.path not in known
        and asked.only in program.path
        and program.python <= sys.version_info[:2]
        and not program.slow
    ]
    with ThreadPoolExecutor(asked.jobs) as pool:
        for future in as_completed([pool.submit(graded, program) for program in programs]):
            keep(future.result())
    return done


def show(done: list[dict], *, details: bool) -> None:
    """Print how often which name was told; with details for each kind, and each program that was not named right."""
    wrong = [one for one in done if one["kind"]]
    counts = collections.Counter(one["verdict"] for one in wrong)
    sure = len(wrong) - counts["may not show"] - counts["unnamed"]
    print(f"{counts['first']} of {sure} named first ({counts['first'] / max(sure, 1):.1%}); {dict(counts)}")
    right = [one for one in done if not one["kind"]]
    loud = [one for one in right if one["told"]]
    print(f"right scripts with a word: {len(loud)} of {len(right)} ({upper_bound(len(loud), max(len(right), 1)):.1%})")
    if details:
        by_kind = collections.defaultdict(collections.Counter)
        for one in wrong:
            by_kind[one["kind"]][one["verdict"]] += 1
        print("\n" + "\n".join(f"{kind:40} {dict(verdicts)}" for kind, verdicts in sorted(by_kind.items())))
        odd = [one for one in done if one["verdict"] in ("second", "none", "another")]
        print("\n" + "\n".join(f"{one['verdict']:8} {one['path']}: {', '.join(one['told'])}" for one in odd))


def main() -> None:
    """Measure what is not yet in the log, and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=2, help="gradings at the same time")
    parser.add_argument("--only", default="", help="programs with this text in their path")
    parser.add_argument("--scripts", help="folder with other scripts and their index")
    parser.add_argument("--log", help="file for what was told of each; one that is there is gone on with")
    parser.add_argument("--details", action="store_true", help="list what was not named right")
    asked = parser.parse_args()
    show(measured(asked, Path(asked.log) if asked.log else None), details=asked.details)


if __name__ == "__main__":
    main()
