"""Core leases: one holder at a time, all cores or none, in the order of coming, and free again whatever happens."""

import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from pytest_witness.machine import LeaseTimeoutError, Wait, leased, leaselog
from pytest_witness.machine.leasehome import NAME, PLACES, home
from pytest_witness.machine.leases import _let_go, _take

LONG = 120  # seconds: more than anything here takes on an overloaded machine

# A process that says what becomes of it, line by line, and goes on when it is sent a line.
HOLDER = """
import os, sys
from pathlib import Path
from pytest_witness.machine import leased

def say(*words):
    print(*words, flush=True)

count, folder = int(sys.argv[1]), Path(sys.argv[2])
told = lambda wait: say("waits")
with leased(count, among=(0, 1), patience=120, on_wait=told, name="holder", folder=folder) as lease:
    if "forks" in sys.argv and os.fork() == 0:
        sys.stdin.read()
        os._exit(0)
    say("has", *lease.cores)
    sys.stdin.readline()
say("gave back")
sys.stdin.readline()
"""

MANY_TIMES = """
import sys
from pathlib import Path
from pytest_witness.machine import leased

for turn in range(5):
    with leased(1 + turn % 2, among=(0, 1), patience=120, folder=Path(sys.argv[1])) as lease:
        assert len(lease.cores) == 1 + turn % 2, lease
"""


class Other:
    """Another process that takes a lease."""

    def __init__(self, count, folder, *more):
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(count), str(folder), *more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def hears(self):
        """Return the next line that it says."""
        return self.process.stdout.readline().split()

    def go_on(self):
        """Let it go on."""
        self.process.stdin.write("\n")
        self.process.stdin.flush()


@pytest.fixture
def folder(tmp_path):
    """Give the path of a folder for leases that is not there yet."""
    return tmp_path / "leases"


@pytest.fixture
def other(folder):
    """Start other processes that take leases; end them with the test."""
    started = []

    def start(count, *more):
        started.append(Other(count, folder, *more))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.communicate()


def entries(folder):
    """Return the log of a folder."""
    return leaselog.read(folder / "leases.jsonl")


def test_several_processes_never_share_a_core(folder):
    """Four processes that take one core or both, again and again, all get them, and their leases never overlap."""
    processes = [subprocess.Popen([sys.executable, "-c", MANY_TIMES, str(folder)]) for _ in range(4)]
    assert [process.wait(LONG) for process in processes] == [0] * 4
    found = entries(folder)
    assert len(found) == 4 * (1 + 2 + 1 + 2 + 1)
    assert {entry.pid for entry in found} == {process.pid for process in processes}
    assert leaselog.overlaps(found) == []


def test_a_killed_holder_frees_its_cores(folder, other):
    """The kernel takes a lock back from who is killed, though a child that was forked meanwhile lives on."""
    holder = other(2, "forks")
    assert holder.hears() == ["has", "0", "1"]
    with pytest.raises(LeaseTimeoutError, match=f"core 0, held by process {holder.process.pid} [(]holder[)]"):
        take_at_once(folder)
    holder.process.kill()
    assert holder.process.wait() == -signal.SIGKILL
    with leased(2, among=(0, 1), patience=LONG, folder=folder) as lease:
        assert lease.cores == (0, 1)


def take_at_once(folder, count=1, among=(0, 1)):
    """Take a lease without waiting, and give it back."""
    with leased(count, among=among, patience=0, folder=folder) as lease:
        return lease.cores


def test_programs_that_are_started_do_not_inherit_the_lock(folder):
    """A program that is started while a lease is held has no part in it, even if it inherits all that it can."""
    program = [sys.executable, "-c", "print('here', flush=True); input()"]
    with leased(2, among=(0, 1), folder=folder):
        child = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False)
        assert child.stdout.readline() == b"here\n"
        if Path("/proc/self").is_dir():
            open_files = [str(path.readlink()) for path in Path(f"/proc/{child.pid}/fd").iterdir()]
            assert [path for path in open_files if str(folder) in path] == []
    assert take_at_once(folder, 2) == (0, 1)
    child.communicate(b"\n")


def test_waiting_is_bounded_and_told(folder):
    """Who waits in vain is told who holds the cores, once for each; the cores are free when they are given back."""
    told = []
    with (
        leased(2, among=(0, 1), name="pytest", folder=folder),
        pytest.raises(LeaseTimeoutError) as caught,
        leased(1, among=(0, 1), patience=0.2, on_wait=told.append, folder=folder),
    ):
        pass
    holder = f"core 0, held by process {os.getpid()} (pytest)"
    assert str(caught.value) == f"no free cores within 0.2 s: waited for {holder}"
    assert list(map(str, told)) == [f"waits for {holder}, up to 0.2 s"]
    assert take_at_once(folder, 2) == (0, 1)


def test_all_or_nothing(folder, other):
    """Who waits for two cores holds none meanwhile, and takes both as soon as both are free."""
    holder = other(1)
    assert holder.hears() == ["has", "0"]

    def look(wait):
        free = _take(home(folder).core(1))
        assert (wait.core, free is not None) == (0, True)
        _let_go({1: free})
        holder.go_on()

    with leased(2, among=(0, 1), patience=LONG, on_wait=look, folder=folder) as lease:
        assert lease.cores == (0, 1)
        assert lease.waited > 0


def test_a_request_in_vain_leaves_nothing(folder, other):
    """Who waited for two cores in vain has not kept the one that was free, nor its place in the queue."""
    assert other(1).hears() == ["has", "0"]
    with pytest.raises(LeaseTimeoutError):
        take_at_once(folder, 2)
    assert take_at_once(folder) == (1,)


def test_first_come_first_served(folder, other):
    """Those who wait are served in the order of their coming, though one core would have done for the last."""
    with leased(2, among=(0, 1), folder=folder):
        waiting = []
        for count in (2, 1, 2, 1):
            waiting.append(other(count))
            assert waiting[-1].hears() == ["waits"]
            waiting[-1].go_on()  # it gives back what it gets at once
    for one in waiting:
        while one.hears() != ["gave", "back"]:  # who moves up may have told whom it waits for
            pass
    begins = {entry.pid: entry.begin for entry in entries(folder)}
    assert sorted(begins, key=begins.get) == [os.getpid(), *(one.process.pid for one in waiting)]
    assert leaselog.overlaps(entries(folder)) == []


def test_who_is_killed_while_it_waits_holds_nobody_up(folder, other):
    """The place of somebody who was killed in the queue is passed over."""
    first = other(2)
    assert first.hears() == ["has", "0", "1"]
    second = other(2)
    assert second.hears() == ["waits"]
    third = other(2)
    assert third.hears() == ["waits"]
    second.process.kill()
    second.process.wait()
    first.go_on()
    while (heard := third.hears()) == ["waits"]:
        pass
    assert heard == ["has", "0", "1"]


def test_a_full_queue(folder):
    """Who finds the queue full waits for its last place, and is told that it waits for its turn."""
    place = home(folder)
    locks = {number: _take(place.place(number)) for number in range(PLACES)}
    with pytest.raises(LeaseTimeoutError, match="no free cores within 0 s: waited for its turn at the cores"):
        take_at_once(folder)
    _let_go(locks)
    assert take_at_once(folder) == (0,)


@pytest.mark.parametrize(("count", "among"), [(0, (0,)), (2, (0,)), (2, (1, 1)), (1, ())])
def test_more_cores_than_there_are(folder, count, among):
    """To ask for no core, or for more than there are, is a mistake."""
    with pytest.raises(ValueError, match=f"^{count} cores of {len(set(among))}: ask for 1 or more"):
        take_at_once(folder, count, among)


@pytest.mark.parametrize(
    ("wait", "text"),
    [
        (Wait(core=1, holder=(4711, "pytest")), "waits for core 1, held by process 4711 (pytest), up to 300 s"),
        (Wait(core=0, patience=2.5), "waits for core 0, held by somebody, up to 2.5 s"),
        (Wait(ahead=3, patience=60.0), "waits for its turn at the cores, up to 60 s"),
    ],
)
def test_what_is_waited_for_in_words(wait, text):
    """What is told of a wait is one line."""
    assert str(wait) == text


# -- the folder ---------------------------------------------------------------------------------------------------


def test_the_folder_is_for_all(folder):
    """Folder and files can be used by every user, however strict the umask; nobody can remove another's files."""
    before = os.umask(0o077)
    try:
        take_at_once(folder)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o1777
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o666}
    assert [path.name for path in folder.parent.iterdir()] == ["leases"]


def test_the_machines_folder(monkeypatch, tmp_path):
    """The folder is in the machine's folder for temporary files, under one name for all."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert home().folder == tmp_path / NAME


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user")
def test_another_user():
    """Somebody else can take a lease in a folder that is not theirs, and waits for those of its owner."""
    parent = Path(tempfile.mkdtemp())
    parent.chmod(0o755)
    folder = parent / "leases"
    assert take_at_once(folder, 2) == (0, 1)
    assert as_nobody(lambda: take_at_once(folder, 2) == (0, 1))
    with leased(1, among=(0,), folder=folder):
        assert as_nobody(lambda: take_at_once(folder, 1) == (1,))
        assert not as_nobody(lambda: take_at_once(folder, 2))
    assert leaselog.overlaps(entries(folder)) == []
    assert len({entry.pid for entry in entries(folder)}) == 3
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    parent.rmdir()


def as_nobody(action):
    """Tell whether an action succeeds in a child that belongs to another user."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.setgid(65534)
            os.setuid(65534)
            status = 0 if action() else 1
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_no_folder_no_lease(tmp_path):
    """Where the folder cannot be made there is a lease without cores, which says why; the work goes on."""
    with leased(1, among=(0,), folder=tmp_path / "no" / "leases") as lease:
        assert lease.cores == ()
    assert lease.problem.startswith(f"No cores could be reserved: {tmp_path / 'no'}")
    assert lease.problem.endswith(": No such file or directory.")


def test_a_link_in_place_of_the_folder(tmp_path):
    """A symbolic link in place of the folder is not followed."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "leases").symlink_to(tmp_path / "elsewhere")
    with leased(1, among=(0,), folder=tmp_path / "leases") as lease:
        assert lease.problem == f"No cores could be reserved: {tmp_path / 'leases'}: not a folder."
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("kind", ["symlink", "hardlink", "pipe"])
@pytest.mark.parametrize("name", ["core-0.lock", "place-31.lock", "core-0.by", "leases.jsonl"])
def test_a_link_in_place_of_a_file(folder, tmp_path, kind, name):
    """A link in place of a file is not followed, and a pipe holds nobody up: nothing is written to another file."""
    take_at_once(folder)
    victim = tmp_path / "victim"
    victim.write_text("precious", encoding="ascii")
    (folder / name).unlink()
    if kind == "symlink":
        (folder / name).symlink_to(victim)
    elif kind == "hardlink":
        (folder / name).hardlink_to(victim)
    else:
        os.mkfifo(folder / name)
    with leased(1, among=(0,), patience=0, folder=folder) as lease:
        assert (lease.problem is None) == (not name.endswith(".lock"))
    assert victim.read_text(encoding="ascii") == "precious"


@pytest.mark.parametrize("text", ["", "4711", "4711 pytest", "4711 p\x1b[31m\n", "1" * 20 + " pytest\n", "-1 pytest\n"])
def test_what_is_said_of_a_holder_is_not_trusted(folder, text):
    """What others wrote of themselves is shown when it has the right form, and nothing else of it."""
    take_at_once(folder)
    assert home(folder).holder(0) is None
    (folder / "core-0.by").write_text("4711 pytest\n", encoding="ascii")
    assert home(folder).holder(0) == (4711, "pytest")
    (folder / "core-0.by").write_text(text, encoding="ascii")
    assert home(folder).holder(0) is None


def test_a_core_that_came_later(folder):
    """A core that the folder has no files for can be leased as well."""
    assert take_at_once(folder, 1, (777,)) == (777,)
    assert take_at_once(folder, 1, (777,)) == (777,)


# -- the log ------------------------------------------------------------------------------------------------------


def line(core, begin, end, *, boot="b", pid=7):
    """Return a line of a log."""
    return json.dumps({"core": core, "pid": pid, "from": begin, "until": end, "boot": boot})


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ([], 0),
        ([line(0, 1, 2), line(0, 2, 3), line(1, 1, 3)], 0),
        ([line(0, 1, 3), line(0, 2, 4)], 1),
        ([line(0, 2, 4), line(0, 1, 3)], 1),
        ([line(0, 1, 9), line(0, 2, 3), line(0, 5, 6)], 2),
        ([line(0, 1, 3), line(0, 1, 3)], 1),
        ([line(0, 1, 3), line(0, 2, 4, boot="another")], 0),
        (["nonsense", "[]", "{}", line("0", 1, 3), line(None, 1, 3), "[" * 9999, line(0, 1, 3), line(0, 2, 4)], 1),
    ],
)
def test_overlaps_are_found(tmp_path, lines, count):
    """Two leases of one core at one time are found, whatever else stands in the log."""
    log = tmp_path / "leases.jsonl"
    log.write_text("\n".join(lines), encoding="ascii")
    found = leaselog.overlaps(leaselog.read(log))
    assert len(found) == count
    assert all(late.begin < early.end for early, late in found)


def test_a_lock_that_does_not_lock_is_found(folder):
    """When a lock lets everybody in, the log shows it."""
    with leased(1, among=(0,), folder=folder):
        (folder / "core-0.lock").unlink()  # who comes now locks another file of this name
        take_at_once(folder, 1, (0,))
    assert len(leaselog.overlaps(entries(folder))) == 1


def test_the_log_is_bounded(folder, monkeypatch):
    """The log begins anew when it has grown too large."""
    monkeypatch.setattr(leaselog, "_MOST", 500)
    for _ in range(20):
        take_at_once(folder)
    assert 1 <= len(entries(folder)) <= 8
