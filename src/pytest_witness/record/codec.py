"""The run's JSON form: written by `to_json`, loaded back by `from_json`.

The form carries a version. A reader takes the versions it knows and refuses others by name, so that a saved run never
loads as something it is not.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

from pytest_witness.record.events import Call, Change, FileUse, Hold, Output, Raised, Request, Sample, Task, Wait
from pytest_witness.record.failure import Failure, Frame
from pytest_witness.record.plain import pack, unpack
from pytest_witness.record.processes import Process, Thread
from pytest_witness.record.run import Run

VERSION = 1

_T = TypeVar("_T")

# Which dataclass the items of a field are, where JSON cannot tell.
_PARTS: dict[tuple[type, str], type] = {
    (Run, "processes"): Process,
    (Run, "calls"): Call,
    (Run, "outputs"): Output,
    (Run, "raised"): Raised,
    (Run, "files"): FileUse,
    (Run, "changes"): Change,
    (Run, "holds"): Hold,
    (Run, "requests"): Request,
    (Run, "samples"): Sample,
    (Run, "tasks"): Task,
    (Run, "waits"): Wait,
    (Process, "threads"): Thread,
    (Failure, "frames"): Frame,
    (Wait, "frames"): Frame,
}

# Fields that are dicts by PID, which JSON makes texts of.
_BY_PID = frozenset({(Hold, "waiters"), (Sample, "cpu_seconds")})


def to_data(run: Run) -> dict[str, Any]:
    """Return the run as JSON-ready data: ``{"version": 1, "run": {...}}``."""
    return {"version": VERSION, "run": _dump(run)}


def to_json(run: Run, *, indent: int | None = None) -> str:
    """Return the run as JSON text; `indent` as for `json.dumps`."""
    return json.dumps(to_data(run), indent=indent)


def from_data(data: object) -> Run:
    """Rebuild a run from `to_data`'s form.

    Raises:
        ValueError: it is no run, or of a version that this reader does not know.
    """
    if not isinstance(data, dict) or "run" not in data:
        raise ValueError('not a saved run: expected an object with "version" and "run"')
    if data.get("version") != VERSION:
        raise ValueError(
            f"a saved run of version {data.get('version')!r}, but this pytest-witness reads version {VERSION}"
        )
    try:
        return _load(Run, data["run"])
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"not a saved run: {error}") from error


def from_json(text: str | bytes) -> Run:
    """Rebuild a run from JSON text.

    Raises:
        ValueError: the text is not JSON, or not a saved run (see `from_data`).
    """
    return from_data(json.loads(text))


def _dump(item: object) -> object:
    if is_dataclass(item):
        return {
            part.name: pack(value) if part.name == "value" else _dump(value)
            for part in fields(item)
            if (value := getattr(item, part.name)) != part.default or part.name == "value"
        }
    if isinstance(item, tuple | list):
        return [_dump(part) for part in item]
    if isinstance(item, dict):
        return {str(key): _dump(value) for key, value in item.items()}
    return item


def _load(kind: type[_T], data: dict[str, Any]) -> _T:
    values: dict[str, Any] = {}
    for name, value in data.items():
        part = _PARTS.get((kind, name))
        if part is not None:
            values[name] = tuple(_load(part, item) for item in value)
        elif name in ("failure", "cause"):
            values[name] = None if value is None else _load(Failure, value)
        elif kind is Run and name == "value":
            values[name] = unpack(value)
        elif (kind, name) in _BY_PID:
            values[name] = {int(pid): item for pid, item in value.items()}
        elif isinstance(value, list):
            values[name] = tuple(value)
        else:
            values[name] = value
    return kind(**values)
