"""What a submission's source says: it confirms what a run shows, or tells twins apart. It never decides alone."""

from pytest_witness.diagnosis.source.calls import Called
from pytest_witness.diagnosis.source.code import Code

__all__ = ["Called", "Code"]
