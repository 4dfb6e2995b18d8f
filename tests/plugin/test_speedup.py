"""The `speedup` fixture: the same figure on an idle machine and on a busy one."""

import pytest

WORK = """
    import time
    from multiprocessing import Pool

    def work(seconds):
        end = time.process_time() + seconds
        while time.process_time() < end:
            pass
        return seconds

    def by_pool(costs, processes):
        with Pool(processes) as pool:
            return pool.map(work, costs, chunksize=1)

    def one_by_one(costs, processes):
        with Pool(processes) as pool:
            return [pool.apply(work, (seconds,)) for seconds in costs]
"""


@pytest.fixture
def outcome(session, pytester):
    """Run one test of the module above, given as its body, and return pytest's result."""

    def run(body):
        pytester.makepyfile(
            programs=WORK,
            test_programs=f"from programs import by_pool, one_by_one\n\ndef test_programs(speedup):\n    {body}\n",
        )
        return session("--import-mode=prepend")

    return run


@pytest.mark.parametrize(
    "body",
    [
        "assert speedup(by_pool, [0.1] * 8, processes=4, start_method='fork') > 2.5",
        "assert 1.3 < speedup(by_pool, [0.1] * 8, processes=4, cores=2) <= 2",
        "assert speedup(by_pool, [0.05] * 8, processes=2, cores=64) <= 2",
        "assert speedup(by_pool, [0.4, 0.02, 0.02], processes=3) < 1.3",
        "assert speedup(by_pool, [0.05] * 4, processes=2, start_method='spawn').costs.overhead > 0.02",
        "assert speedup(one_by_one, [0.02] * 4, processes=4) == 1",
        "assert not speedup(one_by_one, [0.02] * 4, processes=4)",
    ],
)
def test_what_holds(outcome, body):
    """A pool is as good as its workers and its longest task allow; tasks that take turns are as good as one process."""
    outcome(body).assert_outcomes(passed=1)


def test_what_is_told(outcome):
    """A speedup that is too small is explained by what the parts cost."""
    result = outcome("assert speedup(by_pool, [0.3, 0.05], processes=2) > 1.9")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "  times as fast as one process: 1.*, not > 1.9",
            "  2 processes can be at work at the same moment.",
            "  The main program took * of CPU time, and 2 tasks 0.3* s.",
            "  One task is more than half of all: cut it into smaller ones.",
        ]
    )


def test_a_number_of_cores_that_is_none(outcome):
    """Less than one core is a mistake in the test."""
    result = outcome("speedup(by_pool, [0.1], processes=1, cores=0)")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["E   *ValueError: cores=0: give a number of cores from 1 on"])
