"""How many cores were at work at once, from what the clocks of the processes showed."""

import pytest

from pytest_witness.evidence import (
    Verdict,
    cores_at_work,
    cpu_seconds,
    foreign_share,
    stretches,
    wanted,
)
from pytest_witness.record import Sample, Thread

ROOT = 100


def sample(at, until=None, **cpu):
    """Return a sample: the CPU time of the root (``r``) and of the workers 1 and 2 (``a``, ``b``)."""
    pids = {"r": ROOT, "a": 1, "b": 2}
    return Sample(
        at=at, until=at if until is None else until, cpu_seconds={pids[name]: own for name, own in cpu.items()}
    )


def worker(pid, cpu=0.4, wait=0.0, born=0.1, ended=0.5):
    """Return a worker's fields."""
    return {"pid": pid, "cpu_seconds": cpu, "wait_seconds": wait, "born": born, "ended": ended}


def at_once(run):
    """Return the number of cores in each stretch."""
    return [count for *_, count in stretches(run)]


@pytest.mark.parametrize(
    ("samples", "counts"),
    [
        ([sample(0.0, a=0.0), sample(0.1, a=0.1)], [1]),
        ([sample(0.1, a=0.0, b=0.0), sample(0.2, a=0.1, b=0.1)], [2]),
        ([sample(0.1, a=0.0, b=0.0), sample(0.2, a=0.06, b=0.06)], [2]),
        ([sample(0.1, a=0.0, b=0.0), sample(0.2, a=0.05, b=0.05)], [1]),
        ([sample(0.1, a=0.0, b=0.0), sample(0.2, a=0.0, b=0.0)], [0]),
        ([sample(0.1, a=0.0), sample(0.2, a=0.1, b=0.1), sample(0.3, a=0.15, b=0.15)], [2, 1]),
        ([sample(0.1, a=0.0, b=0.0), sample(0.2, 0.3, a=0.1, b=0.1)], [1]),
        ([sample(0.0, 0.1, a=0.0, b=0.0), sample(0.2, a=0.1, b=0.1)], [1]),
        ([sample(0.1, a=0.0)], []),
        ([], []),
    ],
    ids=[
        "one",
        "two",
        "a little more than one",
        "no more than one",
        "none",
        "two and then one",
        "the reading took long at the end",
        "the reading took long at the begin",
        "one sample",
        "no sample",
    ],
)
def test_what_the_clocks_prove(run, samples, counts):
    """More CPU time than k cores have in a stretch of time, clock reading included, is more than k cores."""
    assert at_once(run({"pid": 1}, {"pid": 2}, samples=tuple(samples))) == counts


def test_who_has_ended_keeps_what_it_used(run):
    """A process that ended between two samples counts with its last figures, and never twice."""
    samples = (sample(0.0, a=0.0, b=0.0), sample(0.1, a=0.1, b=0.1), sample(0.2, b=0.2), sample(0.3))
    made = run(worker(1, cpu=0.2, ended=0.2), worker(2, cpu=0.25, ended=0.25), samples=samples)
    assert at_once(made) == [2, 2, 1]
    # It ended after its clock had been read, or before: in either case its time is there once.
    samples = (sample(0.0, 0.01, a=0.1), sample(0.1, r=0.0))
    assert at_once(run(worker(1, cpu=0.1, ended=0.005), samples=samples)) == [0]


def test_the_main_program_does_not_count_beside_workers(run):
    """A main program that starts the next worker while the last one goes makes no second core at work."""
    samples = (sample(0.0, r=0.0, a=0.0), sample(0.1, r=0.1, a=0.1))
    assert at_once(run({"pid": 1}, samples=samples)) == [1]
    assert at_once(run(samples=(*samples[:1], sample(0.1, r=0.2)))) == [2]


def lagging(*samples, run, lag=0.004, **fields):
    """Return the cores at work in a run of one process on two cores, whose clock lags behind while it runs."""
    made = run(samples=samples, lag_seconds=lag, cores=(0, 1), **fields)
    return max(at_once(made), default=0)


def test_a_clock_that_lags_behind(run):
    """A process that runs is read as it was at the last tick: that is no second core, however short the stretch."""
    short = sample(0.1, r=0.0), sample(0.105, r=0.008)
    assert lagging(*short, run=run, lag=0.0) == 2
    assert lagging(*short, run=run) <= 1
    assert lagging(sample(0.1, r=0.0), sample(0.2, r=0.104), run=run) == 1
    assert lagging(sample(0.1, r=0.0), sample(0.2, r=0.19), run=run) == 2


def test_who_has_one_thread_has_one_core(run):
    """Whatever a clock says, a process has no more time on cores than its threads can have."""
    threads = (Thread(tid=1, born=0.1),)
    samples = (sample(0.1, a=0.0, b=0.0), sample(0.2, a=0.15, b=0.06))
    assert at_once(run({"pid": 1}, {"pid": 2}, samples=samples)) == [3]
    assert at_once(run({"pid": 1, "threads": threads}, {"pid": 2}, samples=samples)) == [2]


def test_stretches_of_several_lengths(run):
    """Beside the shortest stretch from a sample on there are longer ones, in which an error weighs less."""
    samples = tuple(sample(place / 100, a=place / 100) for place in range(30))
    lengths = {
        round(last - first, 2) for first, last, _ in stretches(run({"pid": 1}, samples=samples, lag_seconds=0.001))
    }
    assert {0.01, 0.02, 0.1} <= lengths


def two(**fields):
    """Return two workers' fields and samples that prove so many cores."""
    return [worker(1, **fields), worker(2, **fields)]


BOTH = (sample(0.1, a=0.0, b=0.0), sample(0.5, a=0.4, b=0.4))
ONE = (sample(0.1, a=0.0, b=0.0), sample(0.5, a=0.2, b=0.2))


def test_two_cores_at_work(run):
    """Proved by the clocks, whatever the neighbours did."""
    evidence = cores_at_work(run(*two(), samples=BOTH), cores=2)
    assert evidence == 2
    assert evidence
    assert evidence.reasons == (
        "The processes used 0.80 s of CPU time in 1.00 s.",
        "2 cores were at work at the same moment, at most.",
    )
    assert (evidence.wanted, evidence.mean) == (pytest.approx(2), pytest.approx(0.8))


def test_taking_turns(run):
    """Processes that take turns want one core, and are refuted on an idle machine as on a busy one."""
    turns = [worker(1, cpu=0.2, born=0.1, ended=0.3), worker(2, cpu=0.2, born=0.3, ended=0.5)]
    for waiting in (0.0, 0.1):
        slow = [{**one, "cpu_seconds": 0.2 - waiting, "wait_seconds": waiting} for one in turns]
        evidence = cores_at_work(run(*slow, samples=ONE), cores=2)
        assert evidence.verdict is Verdict.REFUTED
        assert evidence == 1
        assert evidence.wanted == pytest.approx(1)


def test_neighbours_took_the_cores(run):
    """Two who wanted a core each and did not get them are neither proved nor refuted."""
    made = run(*two(cpu=0.2, wait=0.2), samples=ONE, cores=(0, 1), foreign_seconds=1.4)
    evidence = cores_at_work(made, cores=2)
    assert evidence.verdict is Verdict.INCONCLUSIVE
    assert evidence == 1
    assert evidence.reasons[-1] == (
        "They could have kept 2.0 cores busy, but did not get them: 70% of the cores' time went to others."
    )


@pytest.mark.parametrize(
    ("bound", "told"),
    [
        (((0,), (0,)), "They were bound to core 0, though there were 4: let the system choose where a process runs."),
        (
            ((0,), (2,)),
            "They were bound to cores 0, 2, though there were 4: let the system choose where a process runs.",
        ),
    ],
)
def test_workers_that_bound_themselves(run, bound, told):
    """Who bound all workers to fewer cores than there are is told so, and no neighbour is blamed."""
    bounded = [{**one, "bound_to": cores} for one, cores in zip(two(cpu=0.2, wait=0.2), bound, strict=True)]
    evidence = cores_at_work(run(*bounded, samples=ONE, cores=(0, 1, 2, 3), foreign_seconds=0.0), cores=4)
    assert evidence.verdict is Verdict.REFUTED
    assert evidence.reasons[-1] == told


def test_workers_that_have_a_core_each(run):
    """Workers bound to a core of their own, all of them together, are as good as any."""
    bounded = [{**one, "bound_to": (core,)} for core, one in enumerate(two())]
    assert cores_at_work(run(*bounded, samples=BOTH, cores=(0, 1)), cores=2)


def test_workers_that_let_others_go_first(run):
    """Who was kept from the cores because of being nice is told so; who was as nice as the main program is not."""
    for nice, told in ((19, True), (0, False)):
        polite = [{**one, "nice": nice} for one in two(cpu=0.2, wait=0.2)]
        evidence = cores_at_work(run(*polite, samples=ONE, cores=(0, 1), foreign_seconds=1.4), cores=2)
        assert evidence.verdict is Verdict.INCONCLUSIVE
        assert ("they had made themselves nice (19)" in evidence.reasons[-1]) == told


@pytest.mark.parametrize("cores", [0.5, 1])
def test_a_machine_with_too_few_cores(run, cores):
    """Where there is less than two cores, nobody is blamed."""
    evidence = cores_at_work(run(*two(cpu=0.2, wait=0.2), samples=ONE), cores=cores)
    assert evidence.verdict is Verdict.INCONCLUSIVE
    assert evidence.reasons[-1] == f"They could have kept 2.0 cores busy, but this machine gives {cores}."


def test_more_workers_than_cores(run):
    """Four who want a core each and keep all of two cores at work have done what can be done."""
    four = [worker(pid, cpu=0.2, wait=0.2) for pid in (1, 2, 3, 4)]
    made = run(*four, samples=(sample(0.1, a=0.0, b=0.0), sample(0.5, a=0.2, b=0.2)))
    evidence = cores_at_work(made, cores=2)
    assert evidence.verdict is Verdict.PROVED
    assert evidence == 2
    assert evidence.wanted == pytest.approx(4)
    assert cores_at_work(made, cores=4).verdict is Verdict.INCONCLUSIVE


def test_hardly_any_work(run):
    """Of a run that computed nothing, nothing can be said."""
    evidence = cores_at_work(run(*two(cpu=0.001), samples=BOTH), cores=2)
    assert evidence.verdict is Verdict.INCONCLUSIVE
    assert "Too little of it was the workers'" in evidence.reasons[0]


def test_a_system_that_does_not_tell_of_waiting(run):
    """Without that figure, a run is refuted when nobody else had the cores, and not when somebody may have had them."""
    made = run(*two(wait=None), samples=ONE)
    assert (wanted(made), foreign_share(made)) == (None, None)
    assert cores_at_work(made, cores=2).verdict is Verdict.INCONCLUSIVE
    assert cores_at_work(run(*two(wait=None), samples=BOTH), cores=2).verdict is Verdict.PROVED
    for seconds, verdict in ((0.01, Verdict.REFUTED), (1.0, Verdict.INCONCLUSIVE)):
        made = run(*two(wait=None), samples=ONE, cores=(0, 1), foreign_seconds=seconds)
        assert cores_at_work(made, cores=2).verdict is verdict


def test_a_run_without_workers(run):
    """The main program's own threads count, over the run's whole length."""
    made = run(samples=(sample(0.0, r=0.0), sample(1.0, r=0.9)))
    assert wanted(made) is None
    assert cpu_seconds(made) == 0


def test_a_run_that_never_returned(unfinished_run):
    """A run that did not return has no value."""
    broken, told = unfinished_run
    evidence = cores_at_work(broken, cores=2)
    assert (evidence.value, evidence.verdict, evidence.reasons[0]) == (None, Verdict.REFUTED, told)
