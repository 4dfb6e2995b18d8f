"""The third layer of the `speedup` fixture: rounds by the clock on leased cores, and when nothing follows from them."""

import os
import time
from itertools import islice

import pytest

from pytest_witness.evidence import Verdict, paired
from pytest_witness.plugin.speed import _Question
from pytest_witness.record import Process, Run

several_cores = pytest.mark.skipif(
    len(getattr(os, "sched_getaffinity", lambda _: "x")(0)) < 2, reason="one core shows no speedup"
)

PROGRAMS = """
    import time
    from multiprocessing import Pool

    def work(seconds):
        end = time.process_time() + seconds
        while time.process_time() < end:
            pass
        return seconds

    def by_pool(costs):
        with Pool(2) as pool:
            return pool.map(work, costs, chunksize=1)

    def slow_serial(costs):
        return [work(seconds) and work(4 * seconds) and seconds for seconds in costs]

    def sleeping(costs):
        with Pool(2) as pool:
            pool.map(time.sleep, costs, chunksize=1)

    def jumping(costs):
        steady = time.monotonic
        time.time = time.perf_counter = lambda: 0.0
        time.monotonic = lambda: 1000 * steady()
        return by_pool(costs)

    def broken(costs):
        raise ValueError("no")
"""

TESTS = """
    import time

    import pytest
    from programs import broken, by_pool, jumping, slow_serial, sleeping

    def serial(costs):
        for seconds in costs:
            end = time.process_time() + seconds
            while time.process_time() < end:
                pass
        return costs

    def serial_sleep(costs):
        for seconds in costs:
            time.sleep(seconds)

    def test_it(speedup):
        {body}
"""


@pytest.fixture(autouse=True)
def own_leases(monkeypatch, tmp_path):
    """Let the sessions of these tests lease cores of their own, so that nobody else's measurements are waited for."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))


@pytest.fixture
def outcome(session, pytester):
    """Run one test on the programs above, given as its body, and return pytest's result."""

    def run(body, *options):
        body = "\n        ".join(body.splitlines())
        pytester.makepyfile(programs=PROGRAMS, test_programs=TESTS.format(body=body))
        return session("--import-mode=prepend", *options)

    return run


# Faster than a millionth: that is decided in seven rounds, whatever the machine is doing.
PROVED = """\
evidence = speedup(by_pool, [0.1] * 2, serial=serial, than=1e-6, within=600, deadline=60)
measured = evidence.measured
assert measured and measured.rounds == 7 and measured.control > 0
low, high = measured.interval
assert low <= measured.value + 0.01 and measured.value - 0.01 <= high
assert set(measured.cores) <= os.sched_getaffinity(0) and len(measured.cores) == 2
assert all(run.called and run.tasks == () and 0.05 < run.returned - run.called for run in measured.runs)
assert evidence.reasons[-1] == measured.line()
assert evidence.value != measured.value and evidence.costs.tasks
"""

# There is no time for seven rounds, so nothing is decided.
OPEN = "speedup(by_pool, [0.1] * 2, serial=serial, within=0.001)"


@several_cores
def test_what_is_measured(outcome):
    """The evidence by the clock stands beside that of structure and cost, with its interval; the cores are leased."""
    result = outcome("import os\n" + PROVED, "-vv")
    result.assert_outcomes(passed=1)


@several_cores
def test_a_clock_that_jumps(outcome):
    """A program that sets Python's clocks as it likes changes nothing: the observer has its own."""
    outcome("import os\n" + PROVED.replace("by_pool", "jumping")).assert_outcomes(passed=1)


@several_cores
@pytest.mark.parametrize("asked", ["{}.measured > 1e6", "1e6 < {}.measured", "{}.measured", "{}.measured and True"])
def test_what_is_not_shown_costs_nothing(outcome, asked):
    """Evidence that is inconclusive sets a test aside, compared or only asked whether it is true; it says why."""
    result = outcome(f"assert {asked.format(OPEN)}")
    assert result.ret == pytest.ExitCode.OK
    assert "1 inconclusive" in result.outlines[-1]
    assert "there was no time for the 7 that are needed: give less work" in " ".join(result.stdout.str().split())


@several_cores
@pytest.mark.parametrize("asked", ["{} > 5", "not {}", "{}.costs.overhead > 1000"])
def test_the_other_layers_fail_as_ever(outcome, asked):
    """What is inconclusive by the clock excuses nobody from structure and cost."""
    outcome(f"assert {asked.format(OPEN)}").assert_outcomes(failed=1)


@several_cores
def test_the_clock_is_told_with_the_other_layers(outcome):
    """Where a comparison of the other layers fails, what the clock showed is told as well."""
    result = outcome(f"assert {OPEN} > 5")
    result.stdout.fnmatch_lines(["  times as fast as one process: *, not > 5", "  By the clock: *"])


@several_cores
def test_a_control_that_is_given(outcome):
    """A program that is known to be good takes the place of our control, with the same arguments."""
    body = PROVED.replace("serial=serial", "serial=serial, control=by_pool")
    outcome("import os\n" + body).assert_outcomes(passed=1)


NOTHING = {
    "a serial work that is done badly": (
        "speedup(by_pool, [0.1] * 2, serial=slow_serial, deadline=60)",
        "the serial work is another one, or is done badly, so it is nothing to compare with.",
    ),
    "no CPU time": (
        "speedup(sleeping, [0.1] * 2, serial=serial_sleep)",
        "of CPU time: too little to time it.",
    ),
    "another value": (
        "speedup(by_pool, [0.1] * 2, serial=serial_sleep)",
        "In one process the work took",
    ),
    "a serial work that fails": (
        "speedup(by_pool, [0.1] * 2, serial=broken)",
        "The serial work: broken raised ValueError: no",
    ),
}


@several_cores
@pytest.mark.parametrize(("call", "told"), NOTHING.values(), ids=NOTHING)
def test_what_shows_nothing(outcome, call, told):
    """Where the clock can show nothing, the test is set aside with one clear sentence."""
    result = outcome(f"assert {call}.measured > 0.001")
    assert result.ret == pytest.ExitCode.OK
    assert "1 inconclusive" in result.outlines[-1]
    assert told in " ".join(result.stdout.str().split())


def test_a_program_that_fails(outcome):
    """A program that does not return is refuted, and no clock is asked."""
    result = outcome("assert speedup(broken, [0.1], serial=serial).measured > 1.1")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["  broken raised ValueError: no"])


MACHINES = {
    "half a core": ("50000 100000", 4, "This machine gives 0.5 core, on which no two processes are faster than one."),
    "one core": ("max 100000", 1, "This machine gives 1 core, on which no two processes are faster than one."),
    "a core and a half": ("150000 100000", 4, "This machine gives 1.5 cores, on which no two processes are faster"),
}


@pytest.mark.parametrize(("quota", "cpus", "told"), MACHINES.values(), ids=MACHINES)
def test_too_few_cores(outcome, pytester, quota, cpus, told):
    """On less than two cores nothing is timed, and it is said how many there are."""
    files = {
        "proc/self/cgroup": "0::/\n",
        "proc/self/mountinfo": "30 23 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n",
        "sys/fs/cgroup/cpu.max": quota + "\n",
    }
    for name, text in files.items():
        path = pytester.path / "machine" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="ascii")
    pytester.makeconftest(
        f"""
        from pathlib import Path
        from pytest_witness.machine import read_budget
        from pytest_witness.plugin import speed

        mine = read_budget(Path("machine").absolute(), affinity=frozenset(range({cpus})))
        speed.budget = lambda: mine
        """
    )
    result = outcome("assert speedup(by_pool, [0.1] * 2, serial=serial).measured > 1.1")
    assert result.ret == pytest.ExitCode.OK
    assert told in " ".join(result.stdout.str().split())


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("than=0, serial=serial", "than=0: give a speedup above 0, as in 1.3"),
        ("than=float('nan'), serial=serial", "than=nan: give a speedup above 0, as in 1.3"),
        ("within=-1, serial=serial", "within=-1: give a number of seconds above 0, as in 20"),
        ("control=by_pool", "control= is for a program that is timed: give serial= as well"),
    ],
)
def test_mistakes(outcome, options, told):
    """A value out of range is a mistake in the test, told at the call."""
    result = outcome(f"speedup(by_pool, [0.1], {options})")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f"E   *ValueError: {told}"])


# -- the loop, with runs made by hand -----------------------------------------------------------------------------


def parts_that_take(seconds, *, log=None):
    """Return parts of a round that take these seconds, and note their order."""

    def make(part):
        def run(cores):
            if log is not None:
                log.append((part, cores))
            process = Process(pid=1, parent_pid=None, role="root", born=0.0, cpu_seconds=1.0)
            end = 0.1 + seconds[part]
            made = {"called": 0.1, "returned": end, "ended": end, "processes": (process,), "cores": cores}
            return Run(entry="f", mode="function", outcome="returned", **made)

        return run

    return {part: make(part) for part in seconds}


FAST = {"serial": 1.0, "program": 0.5, "alone": 1.0, "together": 0.5}


@pytest.mark.parametrize(
    ("changes", "verdict", "rounds"),
    [
        ({}, Verdict.PROVED, 7),
        ({"program": 1.0}, Verdict.REFUTED, 7),
        ({"program": 3.0}, Verdict.REFUTED, 7),
        ({"together": 1.0}, Verdict.INCONCLUSIVE, 7),
        ({"program": 1.0 / 1.1}, Verdict.INCONCLUSIVE, 12),
    ],
)
def test_it_stops_at_the_first_answer(changes, verdict, rounds):
    """Seven rounds decide when all agree; and after twelve it is over."""
    log = []
    question = _Question(parts=parts_that_take({**FAST, **changes}, log=log), than=1.1, within=60)
    evidence = question.ask((4, 5), ("Told.",))
    assert (evidence.verdict, evidence.rounds, evidence.cores) == (verdict, rounds, (4, 5))
    assert evidence.reasons[-1] == "Told."
    assert len(log) == 4 * rounds
    assert {cores for _, cores in log} == {(4, 5)}
    drawn = [part for order in islice(paired.orders(tuple(FAST), evidence.seed), rounds) for part in order]
    assert [part for part, _ in log] == drawn


def test_it_stops_when_there_is_no_time_for_as_many_as_are_needed(monkeypatch):
    """When a round takes so long that seven do not fit, one is enough to know; the reason has the cure."""
    clock = iter(range(0, 1000, 5))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(clock)))
    evidence = _Question(parts=parts_that_take(FAST), than=1.1, within=30).ask((0, 1), ())
    assert (evidence.verdict, evidence.rounds) == (Verdict.INCONCLUSIVE, 1)
    assert evidence.reasons[-1] == (
        "A round took up to 5.0 s, so that there was no time for the 7 that are needed: give less work, or more than"
        " within=30 seconds."
    )
