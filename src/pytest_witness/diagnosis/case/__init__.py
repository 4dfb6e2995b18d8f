"""A case: what is known of one answer that went wrong, or of one script, before anybody says why."""

from dataclasses import dataclass

from pytest_witness.diagnosis.case.ends import Ends
from pytest_witness.diagnosis.case.troubles import Named, Trouble, tracebacks

__all__ = ["Case", "Named", "Trouble", "tracebacks"]


@dataclass(frozen=True, kw_only=True)  # no slots: it remembers what it has once computed
class Case(Ends):
    """What a diagnosis is made of: who was there, what was asked for, which exceptions are known, and how it ended."""
