"""The exact observer: ptrace(2) and /proc on Linux, without privileges."""

from pytest_witness.observe.linux.tracer import LinuxEyes

__all__ = ["LinuxEyes"]
