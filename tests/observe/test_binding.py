"""A run is held on the cores that it was given, whatever it does to its affinity mask; to use fewer is its right."""

import os
import subprocess
import sys

import pytest

from pytest_witness.observe import Supervisor, can_trace
from pytest_witness.observe.binding import CAN_BIND, hold

pytestmark = pytest.mark.skipif(
    not CAN_BIND or len(os.sched_getaffinity(0)) < 2, reason="it takes masks, and two cores to leave one out"
)

MASKS = """
    import multiprocessing as mp
    import os
    import threading

    def widen():
        os.sched_setaffinity(0, range(os.cpu_count()))  # of the calling thread
        while len(os.sched_getaffinity(0)) > 1:  # until somebody puts it back
            pass

    def in_worker():
        process = mp.Process(target=widen)
        process.start()
        process.join()
        return process.exitcode

    def in_thread():
        thread = threading.Thread(target=widen)
        thread.start()
        thread.join()
        return 0

    def in_main():
        widen()
        return 0

    def narrow(core):
        os.sched_setaffinity(0, {core})

    def narrowed(core):
        process = mp.Process(target=narrow, args=(core,))
        process.start()
        process.join()

    def masks():
        return sorted(os.sched_getaffinity(0))
"""


@pytest.fixture(params=["linux", "portable"])
def observed(request, make_job):
    """Run a function of the programs above on some cores, with each observer."""
    if request.param == "linux" and not can_trace():
        pytest.skip("the exact observer does not work here")
    with Supervisor(observer=request.param) as supervisor:
        yield lambda function, *args, **options: supervisor.observe(
            make_job(MASKS, *args, function=function, deadline=60, **options)
        )


@pytest.fixture
def core():
    """Give one of the cores that there are."""
    return max(os.sched_getaffinity(0))


@pytest.mark.parametrize("function", ["in_main", "in_worker", "in_thread"])
def test_a_wider_mask_is_put_back(observed, core, function):
    """Who allows itself all cores is put back onto those of the run: the main program, a worker, a thread."""
    run = observed(function, cores=(core,), timed=True)
    assert (run.outcome, run.value) == ("returned", 0)
    assert run.cores == (core,)


@pytest.mark.parametrize("measured", [{}, {"measure": True}, {"timed": True}])
def test_a_run_begins_on_its_cores(observed, core, measured):
    """The function finds itself on the cores of the run, measured or not; a run without any is left where it is."""
    assert observed("masks", cores=(core,), **measured).value == [core]
    assert observed("masks", **measured).value == sorted(os.sched_getaffinity(0))


def test_a_narrower_mask_is_left(supervisor, make_job, core):
    """Workers that bind themselves to fewer cores than they were given stay there, and are told of."""
    run = supervisor.observe(
        make_job(MASKS, core, function="narrowed", cores=tuple(sorted(os.sched_getaffinity(0))), measure=True)
    )
    assert [worker.bound_to for worker in run.workers] == [(core,)]
    assert set(run.root.bound_to) == os.sched_getaffinity(0)


@pytest.mark.parametrize(
    ("mask", "cores", "after"), [("both", "both", "both"), ("both", "one", "one"), ("one", "both", "one")]
)
def test_hold(core, mask, cores, after):
    """The mask is narrowed to what it has in common with the cores."""
    sets = {"both": os.sched_getaffinity(0), "one": {core}}
    assert masked(sets[mask], sets[cores]) == sets[after]


def test_hold_where_nothing_is_in_common(core):
    """Who left for other cores altogether comes back to all those of the run."""
    other = os.sched_getaffinity(0) - {core}
    assert masked({core}, other) == other


def masked(mask, cores):
    """Return the mask of a process that gave itself one, and was put back."""
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        os.sched_setaffinity(process.pid, mask)
        hold(process.pid, frozenset(cores))
        return os.sched_getaffinity(process.pid)
    finally:
        process.communicate(b"\n")
        hold(process.pid, frozenset(cores))  # who is gone needs none


def test_when_the_call_was(supervisor, make_job, method):
    """A run that is timed has the moment of its call, and nobody stops at a piece of work; others have none."""
    code = """
        import multiprocessing as mp
        import time

        began = time.process_time()
        while time.process_time() < began + 0.1:
            pass

        def main():
            with mp.Pool(2) as pool:
                return pool.map(abs, [-1, 2])
    """
    run = supervisor.observe(make_job(code, timed=True, start_method=method))
    assert run.value == [1, 2]
    assert 0.1 <= run.called <= run.returned <= run.ended
    assert (run.tasks, run.provenance["Run.called"]) == ((), "reported")
    assert 0.1 <= run.import_seconds <= run.return_seconds <= run.root.cpu_seconds
    assert len(run.samples) > 0
    measured = supervisor.observe(make_job(code, measure=True, start_method=method))
    assert measured.called is not None
    assert len(measured.tasks) == 2
    assert supervisor.observe(make_job(code, start_method=method)).called is None
