"""The `core_usage` fixture, and evidence that is inconclusive."""

import json
import os

import pytest

BUSY = """
    import multiprocessing as mp
    import time

    def work(seconds):
        while time.process_time() < seconds:
            pass

    def together(count, seconds=0.15):
        processes = [mp.Process(target=work, args=(seconds,)) for _ in range(count)]
        for process in processes: process.start()
        for process in processes: process.join()

    def in_turns(count):
        for _ in range(count):
            process = mp.Process(target=work, args=(0.15,))
            process.start()
            process.join()
"""


several_cores = pytest.mark.skipif(
    len(getattr(os, "sched_getaffinity", lambda _: "x")(0)) < 2, reason="one core shows no two at work"
)


@pytest.fixture
def busy(pytester):
    """Write a module to test, and tests."""

    def write(tests):
        pytester.makepyfile(busy=BUSY, test_busy=tests)

    return write


def test_turns_are_refuted(session, busy):
    """Processes that take turns never have two cores, on an idle machine as on a busy one; the figures are told."""
    busy("""
        from busy import in_turns

        def test_turns(core_usage):
            assert core_usage(in_turns, 2) >= 2
    """)
    result = session("--import-mode=prepend")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "  cores at work at once: 1, not >= 2",
            "  The processes used 0.* s of CPU time in *",
            "  1 core was at work at the same moment, at most.",
        ]
    )


@several_cores
def test_workers_that_bind_themselves(session, pytester):
    """Workers that all bind themselves to one core are refuted, on an idle machine and on a busy one, and told why."""
    pytester.makepyfile(
        bound="""
            import multiprocessing as mp
            import os
            import time

            def work(core):
                os.sched_setaffinity(0, {core})
                while time.process_time() < 0.2:
                    pass

            def together():
                core = min(os.sched_getaffinity(0))
                processes = [mp.Process(target=work, args=(core,)) for _ in range(2)]
                for process in processes: process.start()
                for process in processes: process.join()
        """,
        test_bound="""
            from bound import together

            def test_bound(core_usage):
                assert core_usage(together) == 2
        """,
    )
    result = session("--import-mode=prepend")
    result.assert_outcomes(failed=1)
    assert "let the system choose where a process runs" in " ".join(result.stdout.str().split())


ONE_CORE = """
    import dataclasses

    import pytest
    from busy import together

    from pytest_witness.machine import budget
    from pytest_witness.plugin import fixtures

    @pytest.fixture(autouse=True)
    def half_a_core(monkeypatch):
        small = dataclasses.replace(budget(), cores=0.5)
        monkeypatch.setattr(fixtures, "budget", lambda: small)
        monkeypatch.setattr("pytest_witness.evidence.cores.stretches", lambda run: [(0.0, 1.0, 1)])

    def test_together(core_usage):
        evidence = core_usage(together, 3)
        assert evidence.wanted > 2
        assert evidence >= 2
"""


def test_an_inconclusive_test_costs_nothing(session, busy):
    """Where there are too few cores to show it, the test is set aside and says why; the session passes."""
    busy(ONE_CORE)
    result = session("--import-mode=prepend")
    assert result.ret == pytest.ExitCode.OK
    assert "1 inconclusive" in result.outlines[-1]
    assert "but this machine gives 0.5." in " ".join(result.stdout.str().split())
    verbose = session("--import-mode=prepend", "-v").stdout.str()
    assert "INCONCLUSIVE" in verbose


@several_cores
def test_two_at_once_are_never_refuted(session, busy):
    """Processes that work together are proved, or set aside when others have the cores; they are never refuted."""
    busy("""
        from busy import together

        def test_together(core_usage):
            evidence = core_usage(together, 2, seconds=0.5)
            assert evidence.wanted > 1.5
            assert evidence == 2
    """)
    result = session("--import-mode=prepend")
    assert result.ret == pytest.ExitCode.OK


def test_an_inconclusive_item_leaves_the_sum(grade, course):
    """In the results file it is inconclusive, and costs no points."""
    test = """\
        import pytest

        @pytest.mark.rubric("answer", points=3)
        def test_cores(core_usage, submission):
            assert core_usage(submission.answer) == 2

        @pytest.mark.rubric("answer", points=2)
        def test_answer(witness, submission):
            assert witness(submission.answer).value == 1
    """
    result, data, tests = grade(course({"one": {"code": "def answer(): return 1", "test": test}}))
    item = tests["one", "test_cores"]
    assert result.ret == pytest.ExitCode.OK
    assert (item["status"], item["points"]) == ("inconclusive", 0)
    assert "Too little of it was" in item["message"]
    assert (data["score"], data["max_score"]) == (2, 2)
    assert json.dumps(item["evidence"])
    assert "one  2 of 2 points (1 inconclusive, 1 passed)" in result.outlines


def test_another_assertion_fails_as_ever(session, busy):
    """An assertion about something else is not excused by evidence that was inconclusive before."""
    busy("""
        from busy import together

        def test_together(core_usage, witness):
            assert not core_usage(together, 0)
            assert witness(together, 0).value == 1
    """)
    session("--import-mode=prepend").assert_outcomes(failed=1)
