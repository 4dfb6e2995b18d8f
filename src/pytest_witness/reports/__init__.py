"""Reports: pure functions from a run to what people read. They know no pytest and look at nothing but the run.

`timeline` draws with rich, which is loaded only when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.reports.failures import failure_text, origin
from pytest_witness.reports.ideas import headed, idea_text
from pytest_witness.reports.pictures import picture
from pytest_witness.reports.rows import outcome
from pytest_witness.reports.text import count, duration, escape

if TYPE_CHECKING:
    from pytest_witness.reports.timelines import timeline

__all__ = [
    "count",
    "duration",
    "escape",
    "failure_text",
    "headed",
    "idea_text",
    "origin",
    "outcome",
    "picture",
    "timeline",
]


def __getattr__(name: str) -> object:
    """Load `timeline`, and rich with it, at its first use."""
    if name != "timeline":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from pytest_witness.reports.timelines import timeline  # see above

    return timeline
