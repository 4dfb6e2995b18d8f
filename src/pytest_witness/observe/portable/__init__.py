"""The portable observer: what psutil sees from time to time, and what the interpreters report."""

from pytest_witness.observe.portable.watcher import PortableEyes

__all__ = ["PortableEyes"]
