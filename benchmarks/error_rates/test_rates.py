"""What each fixture, and each of the usual rules, says of programs of which the truth is known.

`table.py` beside it runs it under load, and counts. It fails where a fixture is wrong; where one is inconclusive, and
where a rule by the clock is wrong, that is written down only.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import programs
import pytest

HERE = Path(__file__).parent
LIMITS = [30, 2, 100, 10, 97, 50]
COUNTS = [10, 1, 25, 4, 25, 15]
EVEN = [40_000] * 8
ROUNDS = int(os.environ.get("WITNESS_RATES_ROUNDS", "1"))
CLOCK_ROUNDS = int(os.environ.get("WITNESS_RATES_CLOCK", "0"))
TRUTH = {
    **{program.__name__: True for program in programs.PARALLEL},
    **{program.__name__: False for program in programs.IMPOSTORS},
}


@pytest.fixture
def told():
    """Give a function that writes down what somebody says of a program, and fails where a fixture is wrong."""

    def told(who, name, said, *, truth, binding=True):
        if path := os.environ.get("WITNESS_RATES_LOG"):
            with Path(path).open("a", encoding="utf-8") as file:
                file.write(json.dumps({"who": who, "program": name, "truth": truth, "said": said}) + "\n")
        assert said in (truth, None) or not binding, f"{who} says {said} of {name}"

    return told


def said_by(evidence, answer):
    """Return the answer; None where the evidence is inconclusive."""
    return None if evidence.verdict == "inconclusive" and not answer else bool(answer)


pytestmark = [pytest.mark.parametrize("name", TRUTH), pytest.mark.parametrize("number", range(ROUNDS))]


def test_separate_processes(separate_processes, told, name, number):
    """Four processes are inside the work function at once, or not."""
    evidence = separate_processes(getattr(programs, name), LIMITS, 4, at="count_primes")
    told("separate_processes", name, said_by(evidence, evidence == 4), truth=TRUTH[name])


def test_every_order(every_order, told, name, number):
    """Three tasks complete in each order, or there are not three at once; the counts stay in order."""
    evidence = every_order(getattr(programs, name), LIMITS[:3], 3)
    assert evidence == COUNTS[:3]
    if name != "locked":  # who waits for a lock has work, and can be ordered
        told("every_order", name, evidence.workers == 3, truth=TRUTH[name])


def test_core_usage(core_usage, told, name, number):
    """Two cores are at work at once, or not."""
    evidence = core_usage(getattr(programs, name), EVEN, 2)
    told("core_usage", name, said_by(evidence, evidence >= 2), truth=TRUTH[name])


def test_speedup(speedup, told, name, number):
    """Two cores make it faster by a quarter at least, or not."""
    if name == "locked":
        pytest.skip(
            "that its workers take turns is seen at the work function's door only, which a plain function has not"
        )
    evidence = speedup(getattr(programs, name), EVEN, 2, cores=2)
    told("speedup", name, said_by(evidence, evidence >= 1.25), truth=TRUTH[name])


def test_no_leaks(no_leaks, told, name, number):
    """Nothing is left of any of them; of one more, something is."""
    told("no_leaks", name, bool(no_leaks(getattr(programs, name), LIMITS, 2)), truth=True)
    if name == "pool_map":
        told("no_leaks", "left_behind", bool(no_leaks(programs.left_behind, LIMITS, 2)), truth=False)


@pytest.mark.skipif(not CLOCK_ROUNDS, reason="no rules by the clock were asked for")
def test_the_usual_rules(told, name, number):
    """What the clock and the PIDs say, in one run, in three and in ten."""
    command = [sys.executable, str(HERE / "clocks.py"), name, str(CLOCK_ROUNDS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)
    for rule, said in json.loads(done.stdout).items():
        told(rule, name, said, truth=TRUTH[name], binding=False)
