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
