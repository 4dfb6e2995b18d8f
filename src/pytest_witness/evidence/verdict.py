"""Evidence: a fact computed from runs, with its verdict and the figures that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pytest_witness.record import Run


class Verdict(StrEnum):
    """What the evidence says of its claim."""

    PROVED = "proved"
    REFUTED = "refuted"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Evidence:
    """A fact about runs. Compares like its `value`, and is true when it is proved.

    Attributes:
        claim: what it is evidence of, as a short noun: ``processes at work at once``.
        value: the figure: a number, a truth value, or a list; None when a run did not get that far.
        verdict: what it says of its claim by itself, before it is compared with anything.
        reasons: what was seen, a sentence each, the most important first.
        advice: what is well done to know and costs nothing.
        runs: the runs that it was computed from.
    """

    claim: str
    value: Any
    verdict: Verdict
    reasons: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    runs: tuple[Run, ...] = ()

    __hash__ = None  # type: ignore[assignment]  # it compares like its value, which may be a list

    @property
    def run(self) -> Run:
        """The run that it rests on, of several the first."""
        return self.runs[0]

    def __repr__(self) -> str:
        """Tell the fact in short, as a failing assertion shows it."""
        return f"<{self.claim}: {self.value!r} ({self.verdict})>"

    def __bool__(self) -> bool:
        """Tell whether the claim is proved."""
        return self.verdict is Verdict.PROVED

    def __eq__(self, other: object) -> bool:
        """Compare the value; evidence compared with evidence compares both values."""
        return bool(self.value == _value(other))

    def __lt__(self, other: object) -> bool:
        """Compare the value; what is not known is not less than anything."""
        return self.value is not None and bool(self.value < _value(other))

    def __le__(self, other: object) -> bool:
        """Compare the value; what is not known is not less than anything."""
        return self.value is not None and bool(self.value <= _value(other))

    def __gt__(self, other: object) -> bool:
        """Compare the value; what is not known is not more than anything."""
        return self.value is not None and bool(self.value > _value(other))

    def __ge__(self, other: object) -> bool:
        """Compare the value; what is not known is not more than anything."""
        return self.value is not None and bool(self.value >= _value(other))

    def __str__(self) -> str:
        """Tell the fact in words."""
        return " ".join([f"{self.claim}: {self.value!r} ({self.verdict}).", *self.reasons])

    def summary(self) -> dict[str, Any]:
        """Return the evidence as JSON-ready data, without its runs."""
        value = self.value if isinstance(self.value, bool | int | float | str | None) else repr(self.value)[:500]
        return {"claim": self.claim, "value": value, "verdict": str(self.verdict), "reasons": list(self.reasons)}


def _value(other: object) -> object:
    return other.value if isinstance(other, Evidence) else other


def unfinished(run: Run) -> str | None:
    """Say why a run gave no evidence, when it did not return; None when it did."""
    if run.outcome == "returned":
        return None
    if run.outcome == "raised" and run.failure is not None:
        first = next(iter(run.failure.message.splitlines()), "")
        return f"{run.entry} raised {run.failure.type}: {first}".rstrip(": ")
    if run.outcome == "deadline":
        return f"{run.entry} was not done after {run.deadline:g} s and was stopped."
    if run.outcome == "deadlock":
        return f"{run.entry} could never have gone on: every process waited for another, for ever."
    if run.outcome == "lost":
        return f"{run.entry} ended the witness itself: its supervisor was killed."
    root = run.root
    how = ""
    if root is not None and root.signal is not None:
        how = f" It was killed by signal {root.signal}."
    elif root is not None and root.exit_code is not None:
        how = f" Its exit status was {root.exit_code}."
        if run.mode == "function":
            how += " Something called os._exit or its like, which ends everything at once: return the result."
    return f"{run.entry} ended its interpreter without returning.{how}"
