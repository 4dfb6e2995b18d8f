"""A job travels as data and arrives as it was."""

import json

import pytest

from pytest_witness.record import pack
from pytest_witness.stage import Gate, Job

JOBS = {
    "script": Job(entry="answer.py", folder="/f", file="/f/answer.py", args=("a", "b"), stdin=True, cwd="/tmp"),
    "function": Job(
        entry="main",
        folder="/f",
        file="/f/answer.py",
        module="answer",
        function="main",
        arguments="1, key='value'",
        args=(pack(1),),
        kwargs={"key": pack({"a": (1, 2)})},
        path=("/g", "/h"),
        start_method="spawn",
        deadline=2.5,
    ),
    "measured": Job(entry="main", folder="/f", file="/f/answer.py", measure=True, timed=True, cores=(0, 3)),
    "pages": Job(entry="main", folder="/f", file="/f/answer.py", gate=Gate(at="request"), pages="80 word"),
    "gate": Job(entry="main", folder="/f", file="/f/answer.py", gate=Gate()),
    "order": Job(entry="main", folder="/f", file="/f/answer.py", gate=Gate(at="end", order=(2, 0, 1), patience=1.5)),
}


@pytest.mark.parametrize("job", JOBS.values(), ids=JOBS)
def test_a_job_comes_back_as_it_was(job):
    """A job is the same after its way through JSON."""
    assert Job.from_data(json.loads(json.dumps(job.to_data()))) == job
