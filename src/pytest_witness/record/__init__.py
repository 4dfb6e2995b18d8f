"""The run and its parts: frozen dataclasses, to JSON and back. Imports nothing else of the project."""

from pytest_witness.record.codec import from_data, from_json, to_data, to_json
from pytest_witness.record.errors import ProcessError
from pytest_witness.record.events import (
    Call,
    Change,
    FileUse,
    Hold,
    Output,
    Raised,
    Request,
    Sample,
    Stream,
    Task,
    Wait,
    WaitsOn,
)
from pytest_witness.record.failure import Failure, Frame
from pytest_witness.record.plain import Opaque, pack, unpack
from pytest_witness.record.processes import Process, Role, Thread
from pytest_witness.record.run import Outcome, Provenance, Run

__all__ = [
    "Call",
    "Change",
    "Failure",
    "FileUse",
    "Frame",
    "Hold",
    "Opaque",
    "Outcome",
    "Output",
    "Process",
    "ProcessError",
    "Provenance",
    "Raised",
    "Request",
    "Role",
    "Run",
    "Sample",
    "Stream",
    "Task",
    "Thread",
    "Wait",
    "WaitsOn",
    "from_data",
    "from_json",
    "pack",
    "to_data",
    "to_json",
    "unpack",
]
