"""Saying something in the terminal while a test is running."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

_SAID = pytest.StashKey[set[str]]()


def say(config: pytest.Config, line: str) -> None:
    """Write a line at once, past the capturing of output. A worker of pytest-xdist has no terminal, and is silent."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None:
        return
    capturing = config.pluginmanager.get_plugin("capturemanager")
    with capturing.global_and_fixture_disabled() if capturing is not None else nullcontext():
        reporter.ensure_newline()
        reporter.write_line(line)
        reporter.flush()


def say_once(config: pytest.Config, line: str) -> None:
    """Write a line that nobody needs to read twice in a session."""
    said = config.stash.setdefault(_SAID, set())
    if line not in said:
        said.add(line)
        say(config, line)
