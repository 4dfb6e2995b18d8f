"""How often a verdict on the corpus is wrong, while neighbours keep the machine busy.

    python benchmarks/accuracy.py [--times N] [--neighbours N] [--jobs N] [--right N] [--wrong N] [--log FILE]

Grades programs of tests/corpus/ N times over, in a shuffled order with a printed seed, and prints false failures and
false passes with the upper bound of their rate at 95 % (Clopper and Pearson, Biometrika 26, 1934). Each neighbour is a
process that computes without a pause. With a log, a measurement that was broken off goes on where it was.
"""

import argparse
import collections
import importlib.util
import json
import os
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from neighbours import busy, upper_bound

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("corpus_judge", ROOT / "tests" / "corpus" / "judge.py")
judge = importlib.util.module_from_spec(SPEC)
sys.modules["corpus_judge"] = judge
SPEC.loader.exec_module(judge)


def verdict(program: object, options: list[str]) -> str | None:
    """Grade one program and return what is wrong with its verdict."""
    try:
        return judge.fault(program, judge.grade(program, *options))
    except Exception as error:  # noqa: BLE001  # a grading session that broke down is a wrong verdict, too
        return f"the grading broke down: {error}"


def spread(programs: list, most: int) -> list:
    """Return so many programs, of as many kinds as there are and of all exercises in turn."""
    kinds: collections.Counter = collections.Counter()
    exercises: collections.Counter = collections.Counter()
    ranked = []
    for program in programs:
        ranked.append(((kinds[program.kind], exercises[program.exercise]), program))
        kinds[program.kind] += 1
        exercises[program.exercise] += 1
    return [program for _, program in sorted(ranked, key=lambda pair: pair[0])][:most]


class Log:
    """What has been graded: a line of JSON for each grading, in a file if one is given."""

    def __init__(self, path: str | None, chosen: list) -> None:
        """Read what is there of the chosen programs."""
        self._path = path
        names = {program.path for program in chosen}
        lines = Path(path).read_text(encoding="utf-8").splitlines() if path and Path(path).exists() else []
        self.done = [line for line in map(json.loads, lines) if line["path"] in names]

    def add(self, program: object, problem: str | None) -> None:
        """Take one grading."""
        line = {"path": program.path, "wrong": bool(program.wrong), "problem": problem}
        self.done.append(line)
        if self._path:
            with Path(self._path).open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")

    def without(self, runs: list) -> list:
        """Return the runs that are still to be made."""
        left = collections.Counter(line["path"] for line in self.done)
        rest = []
        for program in runs:
            if left[program.path]:
                left[program.path] -= 1
            else:
                rest.append(program)
        return rest


def main() -> int:
    """Run the measurement; the exit status is 1 when any verdict was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=1, help="how often each program is graded")
    parser.add_argument("--neighbours", type=int, default=0, help="busy processes beside it")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), help="gradings at the same time")
    parser.add_argument("--right", type=int, default=10_000, help="right programs, of as many shapes as there are")
    parser.add_argument("--wrong", type=int, default=10_000, help="wrong programs, of as many kinds as there are")
    parser.add_argument("--log", help="file for the result of each grading; one that is there is gone on with")
    parser.add_argument("--only", default="", help="grade programs with this text in their path")
    parser.add_argument("--observer", default="auto")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args()
    fit = [p for p in judge.programs() if asked.only in p.path and p.python <= sys.version_info[:2]]
    right = spread([p for p in fit if not p.wrong], asked.right)
    chosen = right + spread([p for p in fit if p.wrong], asked.wrong)
    log = Log(asked.log, chosen)
    runs = log.without(chosen * asked.times)
    random.Random(asked.seed).shuffle(runs)  # noqa: S311  # an order, no secret
    kinds = [len({p.kind for p in some}) for some in (right, chosen[len(right) :])]
    print(
        f"Python {sys.version.split()[0]}; {len(right)} right programs of {kinds[0]} shapes and"
        f" {len(chosen) - len(right)} wrong ones of {kinds[1]} kinds x {asked.times}, {len(runs)} gradings to do;"
        f" {asked.neighbours} busy neighbours on {len(os.sched_getaffinity(0))} cores; seed {asked.seed}",
        flush=True,
    )
    options = ["--witness-observer", asked.observer]
    with busy(asked.neighbours), ThreadPoolExecutor(asked.jobs) as pool:
        started = {pool.submit(verdict, program, options): program for program in runs}
        for number, future in enumerate(as_completed(started), 1):
            program, problem = started[future], future.result()
            log.add(program, problem)
            if problem is not None:
                print(f"WRONG {program.path}: {problem}", flush=True)
            if number % 50 == 0:
                print(f"{number} of {len(runs)}", file=sys.stderr, flush=True)
    for is_wrong, name in ((False, "false failures of right programs"), (True, "false verdicts on wrong programs")):
        problems = [line["problem"] for line in log.done if line["wrong"] == is_wrong]
        if problems:
            wrong = len(problems) - problems.count(None)
            print(f"{name}: {wrong} of {len(problems)} (95 % bound: {upper_bound(wrong, len(problems)):.3%})")
    return int(any(line["problem"] for line in log.done))


if __name__ == "__main__":
    sys.exit(main())
