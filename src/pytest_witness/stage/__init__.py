"""What runs inside the observed interpreters: standard library only, and as little of it as possible."""

from pytest_witness.stage.job import Gate, Job, StartMethod, Watching

__all__ = ["Gate", "Job", "StartMethod", "Watching"]
