"""How often each fixture and each of the usual rules is wrong, on the same programs in the same session, under load.

    python benchmarks/error_rates/table.py [--loads 0 2 4 12] [--rounds N] [--clock-rounds N] [--jobs N] [--log FILE]

Prints a table for docs/accuracy.md: wrong answers of all answers with the upper bound of their rate at 95 %, separately
for parallel programs that were refused and impostors that were passed. What was inconclusive is neither.
"""

import argparse
import collections
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from neighbours import busy, upper_bound  # noqa: E402  # beside this folder


def measure(load: int, asked: argparse.Namespace) -> None:
    """Have every fixture and rule look at every program, beside so many neighbours."""
    settings = {
        "WITNESS_RATES_ROUNDS": str(asked.rounds),
        "WITNESS_RATES_CLOCK": str(asked.clock_rounds),
        "WITNESS_RATES_LOG": str(log_of(load, asked)),
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", str(asked.jobs), str(HERE)]
    with busy(load):
        subprocess.run(command, env={**os.environ, **settings}, check=False)


def log_of(load: int, asked: argparse.Namespace) -> Path:
    """Return the file with the answers under one load."""
    return Path(f"{asked.log}.{load}").resolve()


def counted(load: int, asked: argparse.Namespace) -> dict:
    """Return, by who says it and the truth, how many answers were wrong, sure, and given."""
    counts: dict = collections.defaultdict(lambda: [0, 0, 0])
    for line in log_of(load, asked).read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        wrong, sure, given = counts[answer["who"], answer["truth"]]
        counts[answer["who"], answer["truth"]] = [
            wrong + (answer["said"] not in (answer["truth"], None)),
            sure + (answer["said"] is not None),
            given + 1,
        ]
    return counts


def cell(count: list | None) -> str:
    """Return a cell of the table: wrong answers, sure ones, and the bound of their rate."""
    if count is None or not count[1]:
        return "none sure" if count else ""
    wrong, sure, given = count
    unsure = f", {given - sure} unsure" if given > sure else ""
    return f"{wrong} of {sure} ({upper_bound(wrong, sure):.1%}){unsure}"


def show(asked: argparse.Namespace) -> None:
    """Print the table."""
    all_counts = {load: counted(load, asked) for load in asked.loads}
    names = dict.fromkeys(who for counts in all_counts.values() for who, _ in counts)
    for truth, title in ((True, "right programs that were refused"), (False, "impostors that were passed")):
        print(f"\n| {title} | {' | '.join(f'{load} neighbours' for load in asked.loads)} |")
        print(f"|---{'|---' * len(asked.loads)}|")
        for who in names:
            print(f"| {who} | {' | '.join(cell(all_counts[load].get((who, truth))) for load in asked.loads)} |")


def main() -> None:
    """Measure what is not yet in the log, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--loads", type=int, nargs="+", default=[0, 2, 4, 12], help="how many neighbours, each in turn")
    parser.add_argument("--rounds", type=int, default=1, help="how often each program is looked at")
    parser.add_argument("--clock-rounds", type=int, default=0, help="rounds that the rules by the clock get; 0: none")
    parser.add_argument("--jobs", type=int, default=1, help="how many look at the same time")
    parser.add_argument("--log", default="error_rates.jsonl", help="the answers; one file for each load")
    asked = parser.parse_args()
    for load in asked.loads:
        if not log_of(load, asked).exists():
            measure(load, asked)
    show(asked)


if __name__ == "__main__":
    main()
