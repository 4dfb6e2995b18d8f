"""How much the logical speedup of a right pool moves when the machine gets busy, and what following its clocks costs.

    python benchmarks/stability.py [--times N] [--neighbours N]

Runs the same pool measured N times on the machine as it is, and N times beside neighbours, in turn, and prints for each
the speedup that work and span allow, its spread, and the share of a core that the observer used.
"""

import argparse
import statistics
import sys
from pathlib import Path

from neighbours import busy

from pytest_witness.evidence import cores_at_work, logical_speedup
from pytest_witness.evidence.processes import at_work_at_once
from pytest_witness.machine import budget
from pytest_witness.observe import Supervisor
from pytest_witness.stage import Gate
from pytest_witness.submission import entry_of

sys.path.insert(0, str(Path(__file__).parent / "error_rates"))
import programs  # beside this file

LIMITS = [40_000] * 12
WORKERS = 4


def once(supervisor: Supervisor) -> tuple[float, float, float]:
    """Return the logical speedup on four cores, the observer's share of a core, and the cores at work at once."""
    entry = entry_of(programs.pool_map)
    held = supervisor.observe(entry.job((LIMITS, WORKERS), {}, gate=Gate(), deadline=60.0))
    run = supervisor.observe(entry.job((LIMITS, WORKERS), {}, measure=True, deadline=60.0))
    speedup = logical_speedup(at_work_at_once(held), run)
    cores = cores_at_work(run, cores=budget().cores)
    return speedup.value, (run.sampling_seconds or 0.0) / run.ended, cores.value


def told(name: str, found: list[tuple[float, float, float]]) -> float:
    """Print one line, and return the median of the speedup."""
    speedups, shares, _ = zip(*found, strict=True)
    middle = statistics.median(speedups)
    spread = statistics.stdev(speedups) / statistics.fmean(speedups) if len(found) > 1 else 0.0
    print(
        f"{name}: speedup on {WORKERS} cores {middle:.2f} (from {min(speedups):.2f} to {max(speedups):.2f},"
        f" spread {spread:.1%}); the observer used {statistics.median(shares):.2%} of a core"
    )
    return middle


def main() -> None:
    """Measure both, in turn, and print what they differ by."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--neighbours", type=int, default=4)
    asked = parser.parse_args()
    quiet, noisy = [], []
    with Supervisor() as supervisor:
        for _ in range(asked.times):
            quiet.append(once(supervisor))
            with busy(asked.neighbours):
                noisy.append(once(supervisor))
    first = told("as it is", quiet)
    second = told(f"beside {asked.neighbours} neighbours", noisy)
    print(f"they differ by {abs(second / first - 1):.1%}")


if __name__ == "__main__":
    main()
