"""One misconception: its signs, and what is said to somebody who has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.stage import StartMethod

Tag: TypeAlias = Literal["", "soft", "by luck", "other tool", "value", "start method"]

#: How sure a finding is. What the run shows and the source confirms is CERTAIN; what fits both, but would fit
#: another idea as well, is LIKELY; what is only not contradicted is POSSIBLE.
CERTAIN, LIKELY, POSSIBLE = 1.0, 0.7, 0.4


class Words(str):
    """A value of `Found` that is the witness's own words: it is shown in full, and no learner's value is."""

    __slots__ = ()


class Fix(IntEnum):
    """When a learner should mend it: what comes first hides what comes later."""

    LOADING = 1  #: the file cannot be loaded, or nothing in it is called
    STARTING = 2  #: no process is started, or it dies at once
    WORKING = 3  #: the processes are there, and others do the work
    TOGETHER = 4  #: they work one after the other, or are too few
    RESULTS = 5  #: results get lost, or are of the wrong process
    ENDING = 6  #: what was started is not waited for, or hangs
    VALUES = 7  #: the processes are right, the values are not
    ADVICE = 8  #: it is right, and could be better


@dataclass(frozen=True, slots=True)
class Found:
    """The signs of one misconception in one case.

    Attributes:
        sure: how sure it is, from 0 to 1.
        values: what stands in the text's ``{places}``: the learner's own names, values, lines and PIDs.
    """

    sure: float
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Misconception:
    """A wrong idea that explains what was seen.

    The three texts may have ``{places}``, which `Found.values` fills; all else in them is plain text.

    Attributes:
        slug: its identifier.
        question: what somebody who has this idea should ask; the title of its page.
        fix: when to mend it.
        tag: ``soft`` ones advise and cost nothing; ``other tool`` is the right idea with other means than asked for.
        signs: tells whether a case shows it: from the run first, then from the source.
        seen: what was seen, in the learner's own names, values and PIDs.
        why: why that happens: which idea is behind it, and what Python does instead.
        step: the smallest next step.
        wrong: a short script that shows it, for its page.
        right: the same script without it.
        instead_of: slugs of more general ones that it displaces where both are found.
        file: the name that `wrong` is saved under.
        methods: start methods under which `wrong` shows it; all where it is empty.
        asked: it is a mistake only where something else was asked for; a script by itself does not show it.
        example: what stands in the places on its page, where a run of `wrong` alone does not show it.
        symptoms: how somebody would look for it: ``it hangs``.
    """

    slug: str
    question: str
    fix: Fix
    signs: Callable[[Case], Found | None]
    seen: str
    why: str
    step: str
    wrong: str
    right: str
    tag: Tag = ""
    instead_of: tuple[str, ...] = ()
    file: str = "program.py"
    methods: tuple[StartMethod, ...] = ()
    asked: bool = False
    example: Mapping[str, object] = field(default_factory=dict)
    symptoms: tuple[str, ...] = ()
