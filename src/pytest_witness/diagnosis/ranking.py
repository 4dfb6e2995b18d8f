"""From a case to the misconceptions that explain it, the likeliest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.catalogue import all_units
from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.unit import Misconception

MAX_VALUE = 60  #: characters of a learner's own value in a sentence
NEARLY = 0.1  #: how much less sure a second idea may be, to be told with the first


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """A misconception that explains a case, in words.

    Attributes:
        slug: its identifier.
        sure: how sure that is, from 0 to 1.
        seen, why, step: what was seen, why it happens, and the smallest next step.
        advice: it costs nothing: the program is right, and could be better.
        unit: what is known of it in general.
    """

    slug: str
    sure: float
    seen: str
    why: str
    step: str
    advice: bool
    unit: Misconception


def diagnose(case: Case, units: Iterable[Misconception] | None = None, *, strict: bool = False) -> list[Diagnosis]:
    """Return the misconceptions that explain a case, the likeliest first; none when nothing fits.

    A wrong name is worse than none: what is less than possible is left out. A more general idea gives way to one that
    displaces it.

    Args:
        case: what is known.
        units: the misconceptions to look for; all of the catalogue by default.
        strict: let an error in a unit's signs out, for tests of the units. Otherwise it finds nothing: a strange
            program must not keep its author from the plain facts.
    """
    looked_for = all_units() if units is None else units
    found = [told for unit in looked_for if (told := _signs(unit, case, strict=strict)) is not None]
    displaced = {slug for one in found for slug in one.unit.instead_of}
    left = [one for one in found if one.slug not in displaced and one.sure >= POSSIBLE]
    return sorted(left, key=lambda one: (-one.sure, one.unit.fix, one.slug))


def to_tell(ranked: list[Diagnosis]) -> list[Diagnosis]:
    """Return what a learner is told: the likeliest, and a second if it is nearly as sure, in the order of mending."""
    told = [one for one in ranked[:2] if one.sure >= ranked[0].sure - NEARLY]
    return sorted(told, key=lambda one: one.unit.fix)


def _signs(unit: Misconception, case: Case, *, strict: bool) -> Diagnosis | None:
    try:
        found = unit.signs(case)
        return None if found is None else filled(unit, found.values, sure=found.sure)
    except Exception:
        if strict:
            raise
        return None


def filled(unit: Misconception, values: Mapping[str, object], *, sure: float = CERTAIN) -> Diagnosis:
    """Return a misconception in words: with these values in the places of its texts.

    Raises:
        KeyError: a place has no value.
    """
    return Diagnosis(
        slug=unit.slug,
        sure=sure,
        seen=_filled(unit.seen, values),
        why=_filled(unit.why, values),
        step=_filled(unit.step, values),
        advice=unit.tag == "soft",
        unit=unit,
    )


def _filled(text: str, values: Mapping[str, object]) -> str:
    return " ".join(text.format_map({name: _shown(value) for name, value in values.items()}).split())


def _shown(value: object) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return text if len(text) <= MAX_VALUE or isinstance(value, Words) else f"{text[: MAX_VALUE - 1]}…"
