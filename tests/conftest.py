"""What all our own tests share.

This stands in tests/ and not at the root, so that `pytest exercises/` does not load it. pytest reads it at
its start whenever tests/, something below it, or nothing is asked for; so it may have `pytest_plugins`.
"""

import signal
import threading

import pytest

pytest_plugins = ["pytester"]

# What lies in the corpus's folders is graded, not collected: it may have a conftest.py of its own.
collect_ignore_glob = ["corpus/*/*"]


@pytest.fixture(scope="session", autouse=True)
def _hear_the_keyboard():
    """Let what the tests start hear a Ctrl-C, although the tests themselves may run in a shell's background.

    A shell starts background jobs with SIGINT ignored, and all that they start inherits it; a handler of our own is
    not inherited.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN and threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.default_int_handler)
