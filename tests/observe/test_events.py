"""The exact observer takes the kernel's events a bounded number at a time."""

import os

import pytest

from pytest_witness.observe import can_trace

pytestmark = pytest.mark.skipif(not can_trace(), reason="the exact observer does not work here")


def test_events_without_end_do_not_keep_the_observer(monkeypatch):
    """Who makes threads without a pause always has another event ready: the observer stops, and says so."""
    from pytest_witness.observe.linux import tracer

    eyes = tracer.LinuxEyes()
    monkeypatch.setattr(os, "waitpid", lambda *_: (4_000_000, 0))
    assert eyes.pump()
    monkeypatch.setattr(os, "waitpid", lambda *_: (0, 0))
    assert not eyes.pump()
