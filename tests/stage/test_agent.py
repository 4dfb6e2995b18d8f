"""The parts of the agent that can be tried without a run."""

import ast
import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import pytest_witness.stage
from pytest_witness.record import plain

STAGE = Path(pytest_witness.stage.__file__).parent
INSIDE = [
    *(STAGE / f"{name}.py" for name in ("agent", "changes", "doors", "library", "root", "stacks", "streams")),
    STAGE / "inject/sitecustomize.py",
    Path(plain.__file__),
]


@pytest.fixture
def agent(inside):
    """Return the agent's module."""
    return inside("agent")


def imports_of(node):
    """Return the modules that code imports when it runs, at its top and in its functions."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield node.module
    elif not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
        for part in ast.iter_child_nodes(node):
            yield from imports_of(part)


@pytest.mark.parametrize("file", INSIDE, ids=lambda file: file.name)
def test_what_runs_inside_imports_nothing_of_its_own(file):
    """What is loaded into a learner's interpreter imports only what is there anyhow, or hides behind an underscore."""
    command = [sys.executable, "-I", "-S", "-c", "import sys, site; print(*sys.modules)"]
    there = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    allowed = {*there, *sys.builtin_module_names}
    imported = set(imports_of(ast.parse(file.read_text(encoding="utf-8"))))
    assert {name for name in imported if name not in allowed and not name.startswith("_")} == set()


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        False,
        0,
        -(10**30),
        0.1,
        1e300,
        "",
        'quoted "\\" text\n\0\x7f\u00e9\u20ac\U0001f40d\ud800',
        [],
        [1, [None, "a"], (2, 3)],
        {},
        {"a": {"b": [1.5, True]}, "\u00e9": None},
    ],
    ids=repr,
)
def test_the_agents_json(agent, value):
    """The agent's own JSON is ASCII, in one line, and means what was said."""
    text = agent._json(value)
    assert text.isascii()
    assert "\n" not in text
    assert json.loads(text) == json.loads(json.dumps(value))


def test_what_belongs_to_the_submission(agent):
    """Files in the submission's folder are its own; those of a neighbour whose name begins alike are not."""
    folder = str(Path("/tmp/answer"))
    watcher = agent.Agent({"root": "1", "folder": folder}, None)
    assert watcher.owns(f"{folder}{os.sep}four.py")
    assert watcher.owns(f"{folder}{os.sep}package{os.sep}part.py")
    assert not watcher.owns(f"{folder}-2{os.sep}four.py")
    assert not watcher.owns(f"{folder}.py")
    assert not watcher.owns(None)
    assert not agent.Agent({"root": "1"}, None).owns(f"{folder}{os.sep}four.py")


@pytest.mark.parametrize("limit", [256, 1024])
def test_the_agents_descriptor_is_out_of_the_way(agent, limit):
    """The agent's connection takes a high number, within the limit of open files."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, before[1]))
    try:
        number = agent._high_descriptor()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert limit // 2 < number < limit


def test_without_a_run_there_is_no_agent(agent, monkeypatch):
    """An interpreter that is not of a run is left alone."""
    monkeypatch.delenv(agent.VARIABLE, raising=False)
    finders = list(sys.meta_path)
    agent.join_in(None)
    assert sys.meta_path == finders
    assert "_agent" not in vars(agent)


def test_nobody_who_listens(agent, tmp_path):
    """An agent whose observer is gone says nothing, and holds up nobody."""
    lonely = agent.Agent({"root": "1", "address": str(tmp_path / "nobody")}, None)
    assert lonely.say("hello") is False
    assert lonely.stop("work") is None
    assert lonely.free is False


@pytest.fixture
def listening(agent, tmp_path):
    """Return an agent, and the socket at which its observer listens."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(str(tmp_path / "observer"))
        listener.listen()
        yield agent.Agent({"root": "1", "address": str(tmp_path / "observer")}, None), listener


def test_two_threads_do_not_find_the_same_descriptor_free(agent, listening, monkeypatch):
    """While one thread chooses a number and takes it, no other can choose: each connection has its own."""
    talker, _ = listening
    choose = agent._high_descriptor
    alone = []
    monkeypatch.setattr(agent, "_high_descriptor", lambda: alone.append(talker.choosing.locked()) or choose())
    first, second = talker.connect(), talker.connect()
    assert (alone, talker.choosing.locked()) == ([True, True], False)
    assert first.fileno() != second.fileno()
    first.close()
    second.close()


def test_a_child_is_not_held_up_by_a_thread_of_its_parent(listening):
    """A child that was forked while a thread of its parent chose a descriptor can choose one."""
    talker, _ = listening
    talker.choosing.acquire()
    talker.forked()
    talker.connect().close()


@pytest.mark.parametrize("answer", [b"w", b"g", b""], ids=["go on", "free", "gone"])
def test_a_thread_waits_for_its_answer(agent, listening, answer):
    """A thread says where it is on a connection of its own, and goes on with the answer, or when nobody is there."""
    talker, listener = listening
    thread = threading.Thread(target=talker.arrive_in_thread, args=("function", "square"))
    thread.start()
    connection, _ = listener.accept()
    with connection:
        said = json.loads(connection.recv(1_000))
        connection.sendall(answer)
    thread.join()
    assert said == {
        "say": "work",
        "pid": os.getpid(),
        "tid": thread.native_id,
        "hold": True,
        "kind": "function",
        "name": "square",
    }
    assert talker.free_threads == ({thread.native_id} if answer == b"g" else set())


def test_a_thread_whose_connection_was_closed(agent, listening, monkeypatch):
    """A program that closes all descriptors while a thread is held goes on."""
    talker, _ = listening
    connect = talker.connect

    def connect_and_lose():
        connection = connect()
        os.close(connection.fileno())
        return connection

    monkeypatch.setattr(talker, "connect", connect_and_lose)
    talker.stop_thread(kind="function", name="square")
    assert talker.free_threads == set()
