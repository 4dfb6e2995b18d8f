"""What all our own tests share.

This stands in tests/ and not at the root, so that `pytest exercises/` does not load it. pytest reads it at
its start whenever tests/, something below it, or nothing is asked for; so it may have `pytest_plugins`.
"""

import os
import signal
import threading
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

# What lies in the corpus's folders is graded, not collected: it may have a conftest.py of its own.
collect_ignore_glob = ["corpus/*/*"]


@pytest.fixture(scope="session", autouse=True)
def _hear_signals():
    """Let what the tests start hear a Ctrl-C or a hang-up, although the tests themselves may be deaf to it.

    A shell starts background jobs with SIGINT ignored, and nohup(1) all with SIGHUP, and what they start inherits that.
    """
    if threading.current_thread() is not threading.main_thread():
        return
    for name, handler in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
        number = getattr(signal, name, None)  # Windows has no hang-up
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, handler)


@pytest.fixture
def control_group():
    """Make a control group with a limit, where this machine lets us, and return the file that takes a PID.

    The limit is given for both versions of control groups, by the name of its file.
    """
    groups = []

    def make(controller, limits):
        for folder in (Path("/sys/fs/cgroup") / controller, Path("/sys/fs/cgroup")):
            group = folder / f"witness-test-{os.getpid()}"
            try:
                group.mkdir()
            except OSError:
                continue
            groups.append(group)
            try:
                (name,) = [name for name in limits if (group / name).exists()]
                (group / name).write_text(limits[name], encoding="ascii")
            except (OSError, ValueError) as error:
                pytest.skip(f"control groups cannot be limited here: {error}")
            return group / "cgroup.procs"
        pytest.skip("no control group can be made here")

    yield make
    for group in groups:
        group.rmdir()
