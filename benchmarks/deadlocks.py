"""How soon a deadlock is decided and named, and whether a run that is only slow is ever taken for one.

    python benchmarks/deadlocks.py [--times N] [--neighbours N] [--normal N] [--deadline SECONDS]

Runs each script of tests/corpus/scripts that hangs N times, on the machine as it is and beside neighbours, and prints
for each how long after the last that it did it was decided to stop it, and what was told. The last is an entry into a
function, a line, a birth or an end, or work: until less than 2 ms of CPU time of all processes together were to come,
for the threads of a pool tick for ever. A sleep after which next to nothing is done counts as time that it took to
decide.

Then it runs the right scripts in turn, under each start method, and counts those that were stopped: many sleep, wait
for messages, or compute for long.
"""

import argparse
import statistics
import tomllib
from itertools import cycle, islice
from pathlib import Path

from neighbours import busy, upper_bound

from pytest_witness.diagnosis import Case, Code, diagnose, to_tell
from pytest_witness.observe import Supervisor
from pytest_witness.record import Run
from pytest_witness.stage import Job

SCRIPTS = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "scripts"
METHODS = ("fork", "spawn", "forkserver")
TICKING = 0.002  # seconds of CPU time
DEADLINE = 20.0  # seconds: far beyond what any takes that is no deadlock, or is decided to be one


def job_of(path: str, method: str, deadline: float) -> Job:
    """Return the job that runs a script, with its CPU time followed."""
    file = SCRIPTS / path
    folder = str(file.parent)
    return Job(entry=file.name, folder=folder, file=str(file), start_method=method, deadline=deadline, timed=True)


def decided_after(run: Run) -> float:
    """Return the seconds from the last that a run did to the decision to stop it."""
    stopped = run.ended if run.stopped is None else run.stopped
    known: dict[int, float] = {}
    used = [(0.0, 0.0)]
    for sample in run.samples:
        if sample.at < stopped:
            known.update(sample.cpu_seconds)  # of those that are gone as well
            used.append((sample.until, sum(known.values())))
    working = [at for at, total in used if used[-1][1] - total >= TICKING]
    events = [one.at for one in (*run.calls, *run.outputs)] + [process.born for process in run.processes]
    events += [process.ended for process in run.processes if process.ended is not None]
    return stopped - max((at for at in (*working, *events) if at < stopped), default=0.0)


def told(run: Run, path: str) -> str:
    """Return the misconception that is told first."""
    file = SCRIPTS / path
    case = Case(run=run, runs=(run,), code=Code({file.name: file.read_text(encoding="utf-8")}))
    return next((idea.slug for idea in to_tell(diagnose(case))), "nothing")


def hanging(tables: list[dict], times: int, load: int, deadline: float) -> None:
    """Run what hangs, beside so many neighbours, and print how soon that was decided."""
    print(f"\nbeside {load} neighbours: median and longest time to the decision, and what was told", flush=True)
    latest, wrong, count = 0.0, 0, 0
    with Supervisor() as supervisor, busy(load):
        for table in tables:
            method = next(iter(table["hangs"])) if isinstance(table["hangs"], list) else METHODS[0]
            runs = [supervisor.observe(job_of(table["path"], method, deadline)) for _ in range(times)]
            after = [decided_after(run) for run in runs]
            names = {told(run, table["path"]) for run in runs}
            right = names <= {table["kind"], *table.get("also", ())} and all(run.outcome == "deadlock" for run in runs)
            latest, wrong, count = max(latest, *after), wrong + (not right), count + times
            line = f"{table['path']:52} {statistics.median(after) * 1e3:5.0f} ms {max(after) * 1e3:5.0f} ms"
            odd = "" if right else f"  NOT: {[run.outcome for run in runs]}"
            print(f"{line}  {', '.join(names)}{odd}", flush=True)
    print(
        f"{count} runs, the longest {latest * 1e3:.0f} ms; {wrong} of {len(tables)} scripts not decided or named right"
    )


def normal(tables: list[dict], number: int, deadline: float) -> None:
    """Run what is right, so many times in all, and print how often it was stopped."""
    pairs = [(one["path"], method) for one in tables for method in METHODS if method in one.get("methods", METHODS)]
    stopped = []
    with Supervisor() as supervisor:
        for path, method in islice(cycle(pairs), number):
            run = supervisor.observe(job_of(path, method, deadline))
            if run.outcome in ("deadlock", "deadline"):
                stopped.append(f"{path} ({method}): {run.outcome}")
    bound = upper_bound(len(stopped), max(number, 1))
    print(f"\n{len(stopped)} of {number} normal runs were stopped (95 % bound: {bound:.2%}) {stopped}")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=10, help="runs of each script that hangs")
    parser.add_argument("--neighbours", type=int, default=4)
    parser.add_argument("--normal", type=int, default=1000, help="runs of right scripts")
    parser.add_argument("--deadline", type=float, default=DEADLINE, help="seconds that a run may take")
    asked = parser.parse_args()
    tables = tomllib.loads((SCRIPTS / "index.toml").read_text(encoding="utf-8"))["program"]
    hang = [table for table in tables if table.get("hangs") and "kind" in table and not table.get("slow")]
    for load in (0, asked.neighbours) if asked.times else ():
        hanging(hang, asked.times, load, asked.deadline)
    normal([table for table in tables if "shape" in table and not table.get("slow")], asked.normal, asked.deadline)


if __name__ == "__main__":
    main()
