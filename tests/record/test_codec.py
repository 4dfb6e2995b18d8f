"""A run survives the way to JSON and back; what is no run of this version is refused by name."""

import dataclasses
import json
import math

import pytest

from pytest_witness.record import (
    Call,
    Change,
    Failure,
    FileUse,
    Frame,
    Hold,
    Opaque,
    Output,
    Process,
    Raised,
    Request,
    Run,
    Sample,
    Task,
    Thread,
    Wait,
    from_data,
    from_json,
    to_data,
    to_json,
)

THREADS = (
    Thread(tid=10, born=0.0, ended=1.5, cpu_seconds=0.25, wait_seconds=0.125, last_core=3),
    Thread(tid=12, born=0.5),
)
ROOT = Process(
    pid=10,
    parent_pid=9,
    role="root",
    name="MainProcess",
    command=("python", "-c", "pass"),
    born=0.0,
    ended=1.5,
    exit_code=0,
    cpu_seconds=0.5,
    wait_seconds=0.25,
    last_core=1,
    bound_to=(0, 1),
    nice=5,
    peak_memory=20_000_000,
    written=12,
    shares_memory=False,
    threads=THREADS,
)
WORKER = Process(pid=11, parent_pid=None, role="worker", born=0.25, signal=9, left_behind=True)
FRAMES = (Frame(file="/w/a.py", line=3, function="f", source="1 / 0", own=True), Frame(file="b", line=1, function="g"))
FAILURE = Failure(
    type="ValueError",
    message="no",
    frames=FRAMES,
    cause=Failure(type="KeyError", message="'k'", cause=Failure(type="E", message="", stage="function")),
    stage="import",
)
RUN = Run(
    entry="f",
    arguments="(7, processes=3)",
    mode="function",
    outcome="raised",
    value={1: (2, {3}), "b": b"\xff"},
    failure=FAILURE,
    processes=(ROOT, WORKER),
    calls=(
        Call(pid=11, kind="task", name="0", at=0.3, held=0.2, tid=12),
        Call(pid=11, kind="function", name="C.f", at=0.4, tid=12),
    ),
    outputs=(
        Output(pid=11, stream="stdout", text="caf\u00e9 \ufffd", at=0.5, cut=7),
        Output(pid=10, stream="stderr", text="", at=0.6),
    ),
    files=(FileUse(pid=11, path="/a/b", how="anew", name="C.f", line=3, at=0.56),),
    raised=(Raised(pid=11, name="C.f", arguments="n=17", error="ValueError", at=0.55),),
    changes=(Change(pid=11, tid=12, argument=1, how="append", at=0.45),),
    holds=(Hold(at="work", pids=(11, 10), settled=True, waiters={9: "read"}), Hold(at="f", pids=(), settled=False)),
    requests=(
        Request(pid=11, path="/caf\u00e9", at=0.25, held=0.125, ended=0.5, status=404, gave_up=True),
        Request(pid=10, path="/", at=0.5),
    ),
    waits=(
        Wait(pid=10, tid=12, call="read", on="pipe-read", of=(11, 10), frames=FRAMES, thread="feeder"),
        Wait(pid=11, tid=11),
    ),
    observer="linux",
    python="3.13.0",
    start_method="spawn",
    deadline=10.0,
    order=(1, 0),
    called=0.05,
    returned=1.25,
    dozed=1.125,
    stopped=1.375,
    ended=1.5,
    samples=(Sample(at=0.25, until=0.5, cpu_seconds={10: 0.125, 11: 0.0}), Sample(at=1.0, until=1.0)),
    tasks=(Task(pid=11, number=(0, 3), at=0.5, cpu_seconds=0.25), Task(pid=11, number=(1,), at=0.75, cpu_seconds=0.5)),
    return_seconds=0.75,
    import_seconds=0.0625,
    cores=(0, 3),
    foreign_seconds=0.75,
    lag_seconds=0.004,
    sampling_seconds=0.01,
    memory_kills=1,
    dropped={"stdout": 5},
    provenance={"Process.born": "kernel"},
)


def test_every_field_of_the_example_differs_from_its_default():
    """The round trip below leaves no field out: a new field must be added to the example."""
    for example in (
        RUN,
        ROOT,
        RUN.calls[0],
        RUN.outputs[0],
        RUN.changes[0],
        RUN.holds[0],
        RUN.requests[0],
        RUN.samples[0],
        RUN.tasks[0],
        RUN.waits[0],
        FAILURE,
        FRAMES[0],
        THREADS[0],
    ):
        # A process exits or is killed, and the root is not left behind: these two are in the other process.
        fields = [part for part in dataclasses.fields(example) if part.name not in ("signal", "left_behind")]
        same = [part.name for part in fields if getattr(example, part.name) == part.default]
        assert same == []


def test_a_run_comes_back_equal():
    """Every part of a run, with every field filled, is the same after a way through JSON text."""
    assert from_json(to_json(RUN)) == RUN
    assert from_json(to_json(RUN, indent=2).encode()) == RUN
    assert from_data(to_data(RUN)) == RUN


def test_the_types_of_the_parts_come_back():
    """Sequences are tuples again and PIDs integers, so that a loaded run can be used like any other."""
    run = from_json(to_json(RUN))
    assert run.holds[0].waiters == {9: "read"}
    assert run.samples[0].cpu_seconds == {10: 0.125, 11: 0.0}
    assert [type(part) for part in (run.processes, run.order, run.holds[0].pids, run.root.command)] == [tuple] * 4
    assert hash(run.processes) == hash(RUN.processes)
    assert hash(run.waits) == hash(RUN.waits)


def test_the_least_run_comes_back_equal():
    """A run with nothing but what it must have comes back, too."""
    run = Run(entry="f", mode="script", outcome="lost")
    assert from_json(to_json(run)) == run
    assert to_data(run) == {
        "version": 1,
        "run": {
            "entry": "f",
            "mode": "script",
            "outcome": "lost",
            "value": None,
            "dropped": {},
            "provenance": {},
        },
    }


def test_a_run_that_was_saved_before_there_were_waits():
    """An older file, which has none, still loads."""
    data = to_data(RUN)
    del data["run"]["waits"]
    assert from_data(data) == dataclasses.replace(RUN, waits=())


def test_a_main_thread_is_told_by_its_number():
    """A process's main thread has the number of the process."""
    assert [wait.is_main for wait in RUN.waits] == [False, True]


def test_an_opaque_value_comes_back_as_one():
    """A value that was no plain data keeps its description."""
    run = Run(entry="f", mode="function", outcome="returned", value=[Opaque("T", "text", "why")])
    (opaque,) = from_json(to_json(from_json(to_json(run)))).value
    assert (opaque.type, opaque.text, opaque.reason) == ("T", "text", "why")


def test_hostile_text_comes_back():
    """Control characters and lone surrogates in output and messages are neither lost nor in the way."""
    line = Output(pid=1, stream="stdout", text="\x1b[2J\0\ud800\u202e", at=math.inf)
    run = Run(entry="f", mode="script", outcome="exited", outputs=(line,))
    assert to_json(run).isascii()
    assert from_json(to_json(run)) == run


@pytest.mark.parametrize("version", [0, 2, "1", None, [1]], ids=repr)
def test_another_version_is_refused_by_name(version):
    """A file of a version that is not known never loads; the message names both versions."""
    data = {**to_data(RUN), "version": version}
    with pytest.raises(ValueError, match=r"version") as refused:
        from_data(data)
    assert str(refused.value) == f"a saved run of version {version!r}, but this pytest-witness reads version 1"


def test_a_missing_version_is_refused():
    """A run without its version is of an unknown one."""
    data = to_data(RUN)
    del data["version"]
    with pytest.raises(ValueError, match=r"^a saved run of version None, but"):
        from_data(data)


@pytest.mark.parametrize("data", [None, 1, "text", [], {}, {"version": 1}, [{"version": 1, "run": {}}]], ids=repr)
def test_data_of_another_shape_is_no_saved_run(data):
    """What has not the outer form is told what the form is."""
    with pytest.raises(ValueError, match=r'^not a saved run: expected an object with "version" and "run"$'):
        from_data(data)


LEAST = {"entry": "f", "mode": "script", "outcome": "lost"}
BROKEN = [
    None,
    5,
    [],
    {},
    {**LEAST, "colour": "red"},
    {**LEAST, "processes": 5},
    {**LEAST, "processes": [5]},
    {**LEAST, "processes": [{"pid": 1}]},
    {**LEAST, "holds": [{"at": "work", "pids": [], "settled": True, "waiters": {"x": ""}}]},
    {**LEAST, "failure": {"type": "E"}},
    {**LEAST, "failure": "E"},
    {**LEAST, "value": ["nope"]},
]


@pytest.mark.parametrize("run", BROKEN, ids=str)
def test_a_broken_run_is_a_value_error(run):
    """Wrong, missing and unknown parts are refused with the one documented error."""
    with pytest.raises(ValueError, match=r"."):
        from_data({"version": 1, "run": run})


def test_text_that_is_no_json_is_a_value_error():
    """Garbage and bytes of no encoding are refused with the one documented error."""
    for text in ("", "no", "{", b"\xff\xff\xff"):
        with pytest.raises(ValueError, match=r"."):
            from_json(text)


def test_the_json_is_the_documented_form():
    """Others may read the file: version and run at the top, fields by their names, defaults left out."""
    data = json.loads(to_json(RUN))
    assert list(data) == ["version", "run"]
    assert data["version"] == 1
    assert data["run"]["value"] == ["dict", [1, ["tuple", 2, ["set", 3]]], ["b", ["bytes", "\u00ff"]]]
    assert data["run"]["processes"][1] == {
        "pid": 11,
        "parent_pid": None,
        "role": "worker",
        "born": 0.25,
        "signal": 9,
        "left_behind": True,
    }
