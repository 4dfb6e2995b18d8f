"""How often a verdict on the corpus is wrong, while neighbours keep the machine busy.

    python benchmarks/accuracy.py [--times N] [--neighbours N] [--jobs N] [--every N] [--only TEXT]

Grades programs of tests/corpus/ N times over, in a shuffled order with a printed seed, and prints false failures and
false passes with the upper bound of their rate at 95 % (Clopper and Pearson, Biometrika 26, 1934). Each neighbour is a
process that computes without a pause.
"""

import argparse
import importlib.util
import multiprocessing
import os
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("corpus_judge", ROOT / "tests" / "corpus" / "judge.py")
judge = importlib.util.module_from_spec(SPEC)
sys.modules["corpus_judge"] = judge
SPEC.loader.exec_module(judge)


def compute_for_ever() -> None:
    """Keep a core busy, with short runs of work as other people's programs have."""
    while True:
        sum(number * number for number in range(10_000))


def upper_bound(wrong: int, runs: int, level: float = 0.95) -> float:
    """Return the largest rate at which as few as `wrong` of `runs` would still be seen in 5 % of cases, one-sided."""
    if wrong >= runs:
        return 1.0
    low, high = wrong / runs, 1.0
    for _ in range(60):
        rate = (low + high) / 2
        if _at_most(wrong, runs, rate) > 1 - level:
            low = rate
        else:
            high = rate
    return high


def _at_most(wrong: int, runs: int, rate: float) -> float:
    """Return the binomial probability of at most `wrong` in `runs`."""
    term = total = (1 - rate) ** runs
    for k in range(1, wrong + 1):
        term *= (runs - k + 1) / k * rate / (1 - rate)
        total += term
    return total


def verdict(program: object, options: list[str]) -> str | None:
    """Grade one program and return what is wrong with its verdict."""
    try:
        return judge.fault(program, judge.grade(program, *options))
    except Exception as error:  # noqa: BLE001  # a grading session that broke down is a wrong verdict, too
        return f"the grading broke down: {error}"


def main() -> int:
    """Run the measurement; the exit status is 1 when any verdict was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=1, help="how often each program is graded")
    parser.add_argument("--neighbours", type=int, default=0, help="busy processes beside it")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), help="gradings at the same time")
    parser.add_argument("--every", type=int, default=1, help="grade every Nth program only")
    parser.add_argument("--only", default="", help="grade programs with this text in their path")
    parser.add_argument("--observer", default="auto")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args()
    chosen = [p for p in judge.programs() if asked.only in p.path and p.python <= sys.version_info[:2]][:: asked.every]
    runs = chosen * asked.times
    random.Random(asked.seed).shuffle(runs)  # noqa: S311  # an order, no secret
    print(
        f"Python {sys.version.split()[0]}; {len(chosen)} programs x {asked.times}; {asked.neighbours} busy neighbours"
        f" on {len(os.sched_getaffinity(0))} cores; seed {asked.seed}",
        flush=True,
    )
    neighbours = [multiprocessing.Process(target=compute_for_ever, daemon=True) for _ in range(asked.neighbours)]
    for neighbour in neighbours:
        neighbour.start()
    wrong = {True: 0, False: 0}
    options = ["--witness-observer", asked.observer]
    with ThreadPoolExecutor(asked.jobs) as pool:
        for number, (program, problem) in enumerate(
            zip(runs, pool.map(lambda program: verdict(program, options), runs), strict=True), 1
        ):
            if problem is not None:
                wrong[bool(program.wrong)] += 1
                print(f"WRONG {program.path}: {problem}", flush=True)
            if number % 50 == 0:
                print(f"{number} of {len(runs)}", file=sys.stderr, flush=True)
    for neighbour in neighbours:
        neighbour.kill()
    for is_wrong, name in ((False, "false failures of right programs"), (True, "false verdicts on wrong programs")):
        count = sum(bool(program.wrong) == is_wrong for program in runs)
        if count:
            bound = upper_bound(wrong[is_wrong], count)
            print(f"{name}: {wrong[is_wrong]} of {count} (95 % bound: {bound:.3%})")
    return int(any(wrong.values()))


if __name__ == "__main__":
    sys.exit(main())
