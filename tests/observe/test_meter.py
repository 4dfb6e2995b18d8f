"""A run that is measured: the CPU time of its processes over its course, and what following it costs."""

import os

import pytest

from pytest_witness.evidence import cpu_seconds, scaling, stretches, wanted
from pytest_witness.observe import meter
from pytest_witness.observe.tree import Tree
from pytest_witness.stage import Gate

BUSY = """
    import multiprocessing as mp
    import time

    def work(seconds=0.15):
        while time.process_time() < seconds:
            pass

    def together(count):
        processes = [mp.Process(target=work) for _ in range(count)]
        for process in processes: process.start()
        for process in processes: process.join()

    def in_turns(count):
        for _ in range(count):
            process = mp.Process(target=work)
            process.start()
            process.join()

    def alone():
        work(time.process_time() + 0.15)

    def idle():
        time.sleep(0.1)
"""


def test_a_run_is_not_measured_unasked(observe):
    """Nothing is sampled where nobody asks for it."""
    run = observe(BUSY, function="idle")
    assert (run.samples, run.cores, run.foreign_seconds, run.sampling_seconds) == ((), (), None, None)


def test_samples(observe):
    """The samples are in order, name processes of the run only, and what one has used never grows less."""
    run = observe(BUSY, 2, function="together", measure=True)
    pids = {process.pid for process in run.processes}
    assert len(run.samples) >= 2  # the busier the supervisor, the more rarely it looks
    last = {}
    end = 0.0
    for sample in run.samples:
        assert end <= sample.at <= sample.until <= run.ended
        assert set(sample.cpu_seconds) <= pids
        assert all(cpu >= last.get(pid, 0.0) for pid, cpu in sample.cpu_seconds.items())
        last.update(sample.cpu_seconds)
        end = sample.at


def test_the_figures_agree(observe, method):
    """What the clocks showed of a process is never more than it had used at its end, but for a clock's error."""
    run = observe(BUSY, 2, function="together", measure=True, start_method=method)
    for process in run.processes:
        shown = [sample.cpu_seconds[process.pid] for sample in run.samples if process.pid in sample.cpu_seconds]
        assert max(shown, default=0.0) <= process.cpu_seconds + 0.001
    # The time of the interpreter's preparation is not the run's.
    assert run.samples[0].cpu_seconds[run.root.pid] < 0.01


@pytest.mark.parametrize(("function", "least", "most"), [("together", 2.5, 3.1), ("in_turns", 0.0, 1.1)])
def test_cores_that_are_wanted(observe, function, least, most):
    """Processes that work together want a core each, those that take turns one, and that is all that they ever have."""
    run = observe(BUSY, 3, function=function, measure=True, start_method="fork")
    assert least < wanted(run) < most
    assert max(count for *_, count in stretches(run)) <= (len(run.cores) if function == "together" else 1)


@pytest.mark.parametrize("function", ["alone", "idle"])
def test_one_process_is_never_on_two_cores(observe, function):
    """A program of one process and one thread uses one core at once, however the clocks are read."""
    run = observe(BUSY, function=function, measure=True)
    assert max((count for *_, count in stretches(run)), default=0) <= 1
    assert (cpu_seconds(run) > 0.1) == (function == "alone")


TASKS = """
    import multiprocessing as mp
    import time
    from concurrent.futures import ProcessPoolExecutor

    def work(seconds):
        end = time.process_time() + seconds
        while time.process_time() < end:
            pass

    SECONDS = [0.02, 0.06, 0.02, 0.04]

    def by_pool():
        with mp.Pool(2) as pool:
            pool.map(work, SECONDS, chunksize=1)

    def by_executor():
        with ProcessPoolExecutor(2) as pool:
            list(pool.map(work, SECONDS))

    def by_processes():
        processes = [mp.Process(target=work, args=(seconds,)) for seconds in SECONDS]
        for process in processes: process.start()
        for process in processes: process.join()
"""


@pytest.mark.parametrize("function", ["by_pool", "by_executor", "by_processes"])
def test_what_each_task_cost(observe, method, function):
    """Each piece of work has its own cost, in the order in which it was given out, whoever did it."""
    run = observe(TASKS, function=function, measure=True, start_method=method)
    assert len(run.tasks) == 4
    costs = scaling(run)
    assert [round(cost, 2) for cost in costs.tasks] == pytest.approx([0.02, 0.06, 0.02, 0.04], abs=0.03)
    assert costs.tasks.index(max(costs.tasks)) == 1
    assert costs.workers == (4 if function == "by_processes" else len({task.pid for task in run.tasks}))
    parts = sum(costs.tasks) + costs.serial + costs.overhead + run.import_seconds
    assert parts == pytest.approx(cpu_seconds(run), abs=1e-6)


def test_importing_is_not_the_functions(observe):
    """What the root used until the function was called is told apart; a gate holds the children as ever."""
    code = (
        BUSY
        + """
    work(time.process_time() + 0.1)
"""
    )
    run = observe(code, function="idle", measure=True)
    assert 0.1 <= run.import_seconds <= run.root.cpu_seconds
    assert scaling(run).serial < 0.1
    run = observe(code, 2, function="together", measure=True, gate=Gate(), start_method="fork")
    assert [len(hold.pids) for hold in run.holds] == [2]


def test_what_a_process_is_bound_to(observe):
    """The cores that a process bound itself to, and how nice it is, are read at its end."""
    run = observe(
        """
        import multiprocessing as mp
        import os

        def bind(core):
            os.sched_setaffinity(0, {core})
            os.nice(7)

        def main():
            core = max(os.sched_getaffinity(0))
            process = mp.Process(target=bind, args=(core,))
            process.start()
            process.join()
            return core
        """
    )
    (worker,) = run.workers
    assert (worker.bound_to, worker.nice) == ((run.value,), run.root.nice + 7)
    assert set(run.root.bound_to) == os.sched_getaffinity(0)


def test_what_others_used(observe):
    """The time that others took of the cores is within what these cores have; the run's own is not in it."""
    run = observe(BUSY, 2, function="together", measure=True)
    room = run.ended * len(run.cores)
    assert 0 <= run.foreign_seconds <= room + 0.1
    assert run.foreign_seconds + cpu_seconds(run) <= room + 0.1


def test_the_number_of_samples_is_bounded(monkeypatch):
    """When there are too many, every second is dropped and the pace is halved: they still cover the whole run."""
    monkeypatch.setattr(meter, "_MOST", 10)
    tree = Tree()
    tree.birth(os.getpid(), None, 0)
    following = meter.Meter(tree, os.getpid())
    now = 0
    for _ in range(100):
        now += int(following.pause(now) * 1e9) + 1
        following.look(now)
    samples = following.record()["samples"]
    assert 5 <= len(samples) <= 10
    assert samples[0].at < 0.01
    assert samples[-1].at > 0.5 * now / 1e9


def test_no_sample_before_it_is_due():
    """Between two samples nothing is read."""
    tree = Tree()
    following = meter.Meter(tree, os.getpid())
    following.look(0)
    following.look(1)
    assert len(following.record()["samples"]) == 1
    assert following.pause(1) > 0
