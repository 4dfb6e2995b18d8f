"""What the stage is asked to run, and how: the job."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeAlias, TypedDict

StartMethod: TypeAlias = Literal["fork", "spawn", "forkserver"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Where observed processes are held, and when they are let pass.

    Attributes:
        at: hold at ``work`` (a process's target, or a task that a pool's worker received), at ``end`` (just before
            a process that `multiprocessing` started ends), at ``request`` (while its request for a page waits for the
            answer of the witness's server), at a ``store`` (a worker has read what it is about to write to an attribute
            ``value``, as that of a shared `multiprocessing.Value`, or takes a lock once more before it does), or at the
            door of the submission's function of this name.
        order: None to let all pass together, once nobody else can arrive; or the order in which those inside
            shall complete, as positions in the order of their work: ``(2, 0, 1)`` completes the third first.
        patience: seconds without any news after which the gate stops waiting although somebody is still awake.
        threads: hold each thread by itself, those of the root too, but not its main thread.
        lasting: hold those inside at least this many times as long as it took until the last of them was there, from
            the begin of the run or from when the gate let pass before; but no longer than `patience`.
    """

    at: str = "work"
    order: tuple[int, ...] | None = None
    patience: float = 4.0
    threads: bool = False
    lasting: float = 0.0


class Watching(TypedDict, total=False):
    """How a run is watched: the fields of its `Job` that say so, and what is not given is as there."""

    gate: Gate | None
    measure: bool
    timed: bool
    cores: tuple[int, ...]
    changes: bool
    pages: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One execution to observe.

    Attributes:
        entry: its name for people: ``square_roots``, ``four_processes.py``.
        folder: the submission's folder: first on the path, and what counts as the submission's code.
        file: the submission's file, absolute.
        module: the name to import it by; None runs the file as a script (``__main__``).
        function: the function of that module to call; None for a script.
        arguments: the arguments as text, for people.
        args, kwargs: its arguments: packed plain data (see `pytest_witness.record.plain`); a script's are strings.
        path: further folders for ``sys.path``, after the submission's own.
        start_method: default start method to set, None for the platform's.
        deadline: seconds until everything of the run is killed.
        gate: where to hold processes, if anywhere.
        measure: follow the CPU time of its processes over the course of the run, and of each piece of work.
        timed: follow it over the course of the run, from the call on, but let nobody stop at a piece of work: for runs
            whose time by the clock on the wall is compared.
        cores: numbers of the cores that it is bound to and held on, where the system can; none leaves it free.
        changes: watch each argument that is a list, and tell who changes it.
        cwd: working directory; None for the submission's folder.
        stdin: give the run the witness's own standard input instead of an empty one.
        pages: where the supervisor finds the server of the pages (see `pytest_witness.pages`); the stage is not told.
    """

    entry: str
    folder: str
    file: str
    module: str | None = None
    function: str | None = None
    arguments: str = ""
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    start_method: StartMethod | None = None
    deadline: float = 10.0
    gate: Gate | None = None
    measure: bool = False
    timed: bool = False
    cores: tuple[int, ...] = ()
    changes: bool = False
    cwd: str | None = None
    stdin: bool = False
    pages: str | None = None

    def to_data(self) -> dict[str, Any]:
        """Return the job as JSON-ready data."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Job:
        """Rebuild a job from `to_data`'s form, after a way through JSON."""
        gate = data["gate"]
        if gate is not None:
            order = gate["order"]
            gate = Gate(**{**gate, "order": None if order is None else tuple(order)})
        lists = {name: tuple(data[name]) for name in ("args", "path", "cores")}
        return cls(**{**data, **lists, "gate": gate})
