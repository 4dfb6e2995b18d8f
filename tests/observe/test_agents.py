"""What code inside the run says on the agents' line harms nobody, and changes nothing that the kernel knows."""

import json

import pytest

from pytest_witness.observe.agents import MAX_AGENTS, MAX_MESSAGE
from pytest_witness.record import Opaque
from pytest_witness.stage import Gate

# A program that has found out where the agents talk to, and talks there.
TALKER = """
    import multiprocessing as mp
    import os
    import socket
    import time

    def connect():
        settings = dict(line.split("=", 1) for line in os.environ["PYTEST_WITNESS_STAGE"].split("\\n"))
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(settings["address"].removeprefix("unix:"))
        return connection

    def say(*messages, close=True):
        connection = connect()
        try:
            for message in messages:
                connection.sendall(message)
        except OSError:
            pass  # hung up on us
        if close:
            connection.close()
        return connection

    def main(*messages):
        say(*messages)
        return 42

    def main_after_an_answer(*messages):
        connection = say(*messages, b'{"say": "work", "pid": 1, "kind": "task", "hold": true}\\n', close=False)
        connection.recv(1)
        return 42

    def from_a_child(*messages):
        process = mp.get_context("fork").Process(target=say, args=messages)
        process.start()
        process.join()
        return 42
"""


def line(**message):
    """Return a message as an agent sends it."""
    return json.dumps({"pid": 1, **message}).encode() + b"\n"


GARBAGE = {
    "nothing": b"",
    "an empty line": b"\n",
    "no JSON": b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "no text": b"\xff\xfe\x00\n",
    "a null byte": b"\0\n",
    "no object": b"[1, 2]\n",
    "a number": b"1e999\n",
    "no words": b"{}\n",
    "no PID": b'{"say": "hello"}\n',
    "a PID that is none": b'{"say": "hello", "pid": "1"}\n',
    "words that are none": b'{"say": ["hello"], "pid": 1}\n',
    "nested without end": b"[" * 200_000 + b"\n",
    "a number without end": b'{"say": "hello", "pid": ' + b"9" * 100_000 + b"}\n",
    "half a line": b'{"say": "hello", "pi',
    "unknown words": line(say="no such word"),
    "words that are a name of ours": line(say="__class__") + line(say="message") + line(say="output"),
    "output as a message": line(say="output", stream="stdout", data="forged"),
    "a stream that is none": line(say="stdin") + b"forged\n",
    "hello again": line(say="hello", root=True, version=["x"] * 1000),
    "a role that is none": line(say="role", role="root", name={"a": 1}) + line(say="role", role=[], name=None),
    "work that is none": line(say="work", kind="play", name="x") + line(say="work", kind={}, name=[]),
    "work with a huge name": line(say="work", kind="task", name="x" * 900_000),
    "an end that is none": line(say="end", code="x"),
    "a thread and a sleep": line(say="thread", tid="x") + line(say="sleep", until=[]),
    "an outcome that is none": line(say="outcome") + line(say="outcome", how="passed", value=1),
}


@pytest.mark.parametrize("function", ["main", "from_a_child"])
@pytest.mark.parametrize("message", GARBAGE.values(), ids=GARBAGE)
def test_nonsense_is_ignored(observe, supervisor, message, function):
    """Whatever the main program or a child sends to the observer, the run goes on as if it had not."""
    observe("def main(): pass")
    before = supervisor._process.pid
    run = observe(TALKER, message, function=function, gate=Gate(), on_output=lambda *_: None)
    assert (run.outcome, run.value, run.stdout) == ("returned", 42, ())
    assert len(run.workers) == (function == "from_a_child")
    assert supervisor._process.pid == before


def test_a_line_without_end(observe, supervisor):
    """Who sends more than any message can be long is hung up on."""
    block = b"x" * 1_000_000
    run = observe(TALKER.replace("connection.sendall(message)", "connection.sendall(message * 40)"), block)
    assert run.value == 42
    assert 40 * len(block) > MAX_MESSAGE
    assert observe("def main(): return 1").value == 1


HELD = {
    "at once": line(say="work", kind="task", name="x", hold=True),
    "with a key that is none": line(say="work", kind="task", name="x", hold=True, key="abc"),
    "with a key of texts": line(say="work", kind="task", name="x", hold=True, key=["a", None, [1]]),
    "with an empty key": line(say="work", kind="task", name="x", hold=True, key=[]),
    "before its end": line(say="end", hold=True),
    "twice": line(say="work", kind="task", name="x", hold=True, key=[1]) * 2,
    "and gone": line(say="work", kind="target", name="x", hold=True, key=[10**100]) + b"nonsense\n",
}


@pytest.mark.parametrize("function", ["main", "from_a_child"])
@pytest.mark.parametrize(
    "gate", [Gate(), Gate(order=(1, 0)), Gate(at="end"), None], ids=["work", "order", "end", "none"]
)
@pytest.mark.parametrize("message", HELD.values(), ids=HELD)
def test_asking_to_be_held(observe, message, gate, function):
    """A program that asks to be held, and does not wait for the answer, is none the worse, and nor is anybody else."""
    run = observe(TALKER, message, function=function, gate=gate)
    assert (run.outcome, run.value) == ("returned", 42)
    assert run.root.pid not in {pid for hold in run.holds for pid in hold.pids}


def test_answers_that_nobody_reads(observe):
    """A program that asks ten thousand times and reads no answer does not make the observer wait for it."""
    message = line(say="work", kind="task", name="x", hold=True) * 100
    for gate in (None, Gate()):
        run = observe(TALKER, *[message] * 100, gate=gate)
        assert (run.outcome, run.value) == ("returned", 42)


def test_many_reports(observe):
    """Of a flood of reports a limited number is kept."""
    message = line(say="work", kind="task", name="x" * 200) * 1000
    run = observe(TALKER, *[message] * 30)
    assert run.value == 42
    assert len(run.calls) == 10_000


def test_many_connections(observe):
    """Connections beyond the limit are refused, and the others go on."""
    code = (
        TALKER
        + """
    def hoard(count):
        import resource
        resource.setrlimit(resource.RLIMIT_NOFILE, (count + 100, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
        connections = [connect() for _ in range(count)]
        for connection in connections:
            connection.settimeout(20)
        return sum(connection.recv(1) == b"" for connection in connections[-50:])
    """
    )
    run = observe(code, MAX_AGENTS + 100, function="hoard")
    assert (run.outcome, run.value) == ("returned", 50), run.failure
    assert observe("def main(): return 1").value == 1


def test_a_fake_pid_is_not_believed(observe):
    """A child that speaks in its parent's name is heard as itself."""
    run = observe(
        TALKER
        + """
    def main():
        def speak(pid):
            for words in ('"role", "role": "helper", "name": "fake"', '"work", "kind": "task", "name": "fake"',
                          '"outcome", "how": "returned", "value": 7'):
                say(f'{{"pid": {pid}, "say": {words}}}\\n'.encode())
        process = mp.get_context("fork").Process(target=speak, args=(os.getpid(),))
        process.start()
        process.join()
        return 42
    """
    )
    assert run.value == 42
    (child,) = [process for process in run.processes if process is not run.root]
    assert child.name in ("fake", "ForkProcess-1")  # of itself one may say anything
    assert run.root.name == "main program"
    assert [call.pid for call in run.calls if call.name == "fake"] == [child.pid]


def test_output_is_not_forged(observe):
    """A program cannot write a line in another's name by saying that it is the other's."""
    run = observe(
        TALKER
        + """
    def main():
        def forge(pid):
            connection = say(b'{"say": "stdout", "pid": %d}\\nforged\\n' % pid, close=False)
            connection.sendall(b"forged, too\\n")
            print("own")
        process = mp.get_context("fork").Process(target=forge, args=(os.getpid(),))
        process.start()
        process.join()
    """
    )
    assert run.stdout == ("own",)
    assert run.lines_of(run.root) == ()


BAD_VALUES = {
    "not packed": {"a": 1},
    "an unknown tag": ["pickle", "cos\nsystem\n"],
    "a set of lists": ["set", ["list"]],
    "an odd dict": ["dict", [1]],
    "a range without a step": ["range", 1, 2, 0],
    "bytes that are none": ["bytes", "\u20ac"],
    "a number that is none": ["int", "xyz"],
    "an empty tag": [],
}


@pytest.mark.parametrize("value", BAD_VALUES.values(), ids=BAD_VALUES)
def test_a_value_that_the_agent_cannot_have_made(observe, value):
    """A program that reports a value of its own making gets no further than an opaque one."""
    run = observe(TALKER, line(say="outcome", how="returned", value=value), function="main_after_an_answer")
    assert run.outcome == "returned"
    assert isinstance(run.value, Opaque)
    assert run.value.reason == "it did not arrive whole"


BAD_FAILURES = {
    "none": None,
    "a list": [1],
    "empty": {},
    "odd types": {"type": ["x"], "message": {"a": 1}, "frames": "abc", "cause": 7, "stage": "never"},
    "odd frames": {"type": "E", "message": "m", "frames": [1, [], ["f"], [None, "x", 1.5, None, "y"]]},
    "frames of other files": {"type": "E", "message": "m", "frames": [["/etc/passwd", 1, "f", "", True]] * 10_000},
    "frames of devices": {"type": "E", "message": "m", "frames": [["/dev/zero", 1, "f", "", True]]},
    "a file with a null byte": {"type": "E", "message": "m", "frames": [["/a\0b", 1, "f", "", True]]},
    "huge": {"type": "E" * 100_000, "message": "m" * 700_000, "frames": []},
}


@pytest.mark.parametrize("failure", BAD_FAILURES.values(), ids=BAD_FAILURES)
def test_a_failure_that_the_agent_cannot_have_made(observe, failure):
    """A program that reports an exception of its own making shows no file that is not its own, and not too much."""
    run = observe(TALKER, line(say="outcome", how="raised", failure=failure), function="main_after_an_answer")
    assert run.outcome == "raised"
    if run.failure is not None:
        assert len(run.failure.type) <= 500
        assert len(run.failure.message) <= 4000
        assert len(run.failure.frames) <= 50
        assert {frame.source for frame in run.failure.frames} <= {"", "None"}


def test_somebody_elses_outcome_comes_too_late(observe):
    """What the stage itself reports after a program has spoken for it changes nothing any more."""
    run = observe(TALKER, line(say="outcome", how="returned", value=1), function="main_after_an_answer")
    assert run.value == 1  # of its own value, a program may say anything: it could return it as well
