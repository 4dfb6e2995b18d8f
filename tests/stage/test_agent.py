"""The parts of the agent that can be tried without a run."""

import ast
import json
import os
import signal
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
    *(STAGE / f"{name}.py" for name in ("agent", "changes", "doors", "library", "root")),
    STAGE / "inject/sitecustomize.py",
    Path(plain.__file__),
]


@pytest.fixture
def agent():
    """Return the agent's module, loaded by its path as in the stage, but without a run."""
    module = type(sys)("_agent_under_test")
    module.__file__ = str(STAGE / "agent.py")
    exec(compile((STAGE / "agent.py").read_text(encoding="utf-8"), module.__file__, "exec"), module.__dict__)
    return module


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


@pytest.fixture
def talker(agent, monkeypatch):
    """Return an agent that has offered stacks at a signal; the signal and its file are given back."""
    faulthandler = pytest.importorskip("faulthandler")
    talker = agent.Agent({"root": "1", "stacks": "57"}, None)
    talker.offer_stacks()
    yield talker
    faulthandler.unregister(57)
    if talker.stacks is not None:
        os.close(talker.stacks)


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files in memory")


def leads_to(number):
    """Return where a descriptor of ours leads to, and which file that is."""
    return str(Path(f"/proc/self/fd/{number}").readlink()), os.fstat(number).st_ino


@on_linux
def test_a_stack_is_written_at_the_signal(talker):
    """At the signal, the thread writes its stack into the agent's file."""
    signal.raise_signal(57)
    text = os.pread(talker.stacks, 10_000, 0).decode()
    assert text.startswith("Stack (most recent call first):\n")
    assert f'  File "{__file__}", line ' in text


@on_linux
def test_the_file_of_stacks_is_out_of_the_way_and_not_inherited(talker):
    """The file has a high number, and another program does not get it."""
    assert talker.stacks > 100
    assert os.get_inheritable(talker.stacks) is False
    assert leads_to(talker.stacks)[0] == "/memfd:pytest-witness-stacks (deleted)"


@on_linux
def test_a_child_gets_a_file_of_its_own(talker):
    """After a fork there is another file under the same number."""
    number, before = talker.stacks, leads_to(talker.stacks)
    talker.part_stacks()
    assert talker.stacks == number
    assert leads_to(number)[0] == before[0]
    assert leads_to(number)[1] != before[1]


@on_linux
def test_a_child_whose_parent_has_closed_the_file_gets_none(talker, tmp_path):
    """What a program has put in the file's place is left alone."""
    with (tmp_path / "other").open("w") as other:
        os.dup2(other.fileno(), talker.stacks)
    talker.part_stacks()
    assert leads_to(talker.stacks)[0] == str(tmp_path / "other")
    os.close(talker.stacks)
    talker.part_stacks()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(talker.stacks)
    talker.stacks = None


def test_without_a_file_in_memory_there_are_no_stacks(agent, monkeypatch):
    """Where the system has no such file, or forbids it, nothing is registered."""
    monkeypatch.setattr(os, "memfd_create", lambda _: os.fstat(-1), raising=False)
    silent = agent.Agent({"root": "1", "stacks": "57"}, None)
    silent.offer_stacks()
    assert silent.stacks is None
    monkeypatch.delattr(os, "memfd_create")
    silent.offer_stacks()
    assert silent.stacks is None


@on_linux
def test_nobody_finds_faulthandler_loaded(agent, monkeypatch):
    """The agent takes faulthandler out of the loaded modules again, unless it was there before."""
    monkeypatch.delitem(sys.modules, "faulthandler", raising=False)
    silent = agent.Agent({"root": "1", "stacks": "57"}, None)
    silent.offer_stacks()
    assert "faulthandler" not in sys.modules
    import faulthandler

    silent.offer_stacks()
    assert sys.modules["faulthandler"] is faulthandler
    faulthandler.unregister(57)
    os.close(silent.stacks)
