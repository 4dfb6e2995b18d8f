"""Misconceptions: pure functions from what was seen, and the source, to the idea behind a mistake."""

from pytest_witness.diagnosis.case import Case, Trouble
from pytest_witness.diagnosis.catalogue import all_units
from pytest_witness.diagnosis.ranking import Diagnosis, diagnose, filled, to_tell
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.unit import Fix, Found, Misconception

__all__ = [
    "Case",
    "Code",
    "Diagnosis",
    "Fix",
    "Found",
    "Misconception",
    "Trouble",
    "all_units",
    "diagnose",
    "filled",
    "to_tell",
]
