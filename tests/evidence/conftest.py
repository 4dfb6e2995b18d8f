"""What the tests of the evidence share: runs made by hand."""

import pytest

from pytest_witness.record import Call, Failure, Hold, Output, Process, Run

ROOT = 100


def make_run(*workers, holds=(), calls=(), lines=(), helpers=(), root_cpu=None, **fields):
    """Make a run of ``f``.

    Args:
        workers: for each, its PID, or a dict with ``pid`` and further fields of a process.
        holds: for each hold, the PIDs inside.
        calls: for each, PID, kind and name, and how long it was held, where it was.
        lines: for each line of standard output, PID and text.
        helpers: PIDs of the machinery's processes.
        root_cpu: CPU time of the root.
        fields: of the run.
    """
    processes = [Process(pid=ROOT, parent_pid=1, role="root", born=0.0, ended=1.0, cpu_seconds=root_cpu)]
    for worker in workers:
        own = worker if isinstance(worker, dict) else {"pid": worker}
        made = {"parent_pid": ROOT, "role": "worker", "born": 0.1, "ended": 0.5, "written": 10, "shares_memory": None}
        processes.append(Process(**{**made, "exit_code": 0, **own}))
    processes += [Process(pid=pid, parent_pid=ROOT, role="helper", born=0.1, ended=0.9) for pid in helpers]
    made = {"entry": "f", "mode": "function", "outcome": "returned", "returned": 0.8, "ended": 1.0}
    return Run(
        processes=tuple(processes),
        holds=tuple(Hold(at="work", pids=tuple(pids), settled=True) for pids in holds),
        calls=tuple(
            Call(pid=pid, kind=kind, name=name, at=0.2, held=held[0] if held else 0.0)
            for pid, kind, name, *held in calls
        ),
        outputs=tuple(Output(pid=pid, stream="stdout", text=text, at=0.3) for pid, text in lines),
        **{**made, **fields},
    )


@pytest.fixture
def run():
    """Make runs by hand (see `make_run`); the root's PID is 100."""
    return make_run


@pytest.fixture(params=["raised", "exited", "deadline", "deadlock", "lost"])
def unfinished_run(request):
    """Give a run that never returned, in each way, with what is said of it."""
    fields = {
        "raised": {"failure": Failure(type="ValueError", message="no\nmore")},
        "exited": {"mode": "script"},
        "deadline": {"deadline": 2.5},
    }
    told = {
        "raised": "f raised ValueError: no",
        "exited": "f ended its interpreter without returning.",
        "deadline": "f was not done after 2.5 s and was stopped.",
        "deadlock": "f could never have gone on: every process waited for another, for ever.",
        "lost": "f ended the witness itself: its supervisor was killed.",
    }
    made = make_run(7, 8, holds=[(7, 8)], outcome=request.param, returned=None, **fields.get(request.param, {}))
    return made, told[request.param]
