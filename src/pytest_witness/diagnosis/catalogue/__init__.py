"""The misconceptions, one in each file of this folder: to add one, add a file, and its programs to the corpus."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.diagnosis.unit import Misconception


@functools.cache
def all_units() -> tuple[Misconception, ...]:
    """Return all misconceptions, by their slugs; they are loaded when something went wrong, and only then."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").MISCONCEPTION for name in names)
