"""A case: what is known of one answer that went wrong, or of one script, before anybody says why."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from signal import SIGKILL, SIGTERM
from typing import TYPE_CHECKING, Any

from pytest_witness.diagnosis import waiting
from pytest_witness.diagnosis.code import number, number_of_workers
from pytest_witness.diagnosis.unit import Words
from pytest_witness.record.plain import Opaque

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytest_witness.diagnosis.code import Code
    from pytest_witness.record import Failure, Process, Run

_HEAD = re.compile(r"^Traceback \(most recent call last\):|^Exception in thread |^Process \S+:$")
_PLACE = re.compile(r'^\s+File "(?P<file>.+)", line (?P<line>\d+), in (?P<function>.+)$')
_LAST = re.compile(r"^(?P<type>[A-Za-z_][\w.]*)(: (?P<message>.*))?$")
_MOST_LINES = 2_000  # of standard error that are read
_SWEEP = 0.5  # seconds in which the witness ends all that is left of a run
_UNSENT = (  # what pickle says of something that it cannot pack, in CPython 3.11 to 3.15
    re.compile(r"can't (?:pickle|get) local object (?:<\w+ )?'?(?P<name>[^']+?)(?:'| at 0x)", re.IGNORECASE),
    re.compile(r"can't pickle <\w+ '?(?P<name>.+?)'?(?: at 0x|>:)", re.IGNORECASE),
    re.compile(r"cannot pickle '(?P<name>[^']+)' (?:object|instances)", re.IGNORECASE),
    re.compile(r"^(?P<name>pool) objects cannot be passed"),
)
_UNSENT_TYPES = ("PicklingError", "PickleError", "AttributeError", "TypeError", "NotImplementedError")
_UNFOUND = re.compile(  # and of a function that the other process does not have
    r"can't get attribute '(?P<name>[^']+)' on <module '(?P<module>[^']+)'|"
    r"module '(?P<module2>[^']+)' has no attribute '(?P<name2>[^']+)'",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """An exception, as it was told or as a process wrote it to standard error.

    Attributes:
        pid: the process.
        type: name of its class, without its module.
        message: what it says, its first line.
        line: number of the innermost line of the submission in its traceback; None when there is none.
        function: the function of this line.
    """

    pid: int
    type: str
    message: str
    line: int | None = None
    function: str = ""

    def says(self, *parts: str) -> bool:
        """Tell whether all these parts stand in the message, in small letters or capitals."""
        return all(part.lower() in self.message.lower() for part in parts)


@dataclass(frozen=True, slots=True)
class Named:
    """An exception that is about one thing, and this thing's name.

    Attributes:
        trouble: the exception.
        name: ``main.<locals>.square`` for a function, ``generator`` for a value of this type.
        module: the module where it was looked for; empty where nobody looked.
    """

    trouble: Trouble
    name: str
    module: str = ""

    @property
    def short(self) -> str:
        """The last part of the name."""
        return self.name.rpartition(".")[2]


@dataclass(frozen=True, kw_only=True)  # no slots: it remembers what it has once computed
class Case:
    """What a diagnosis is made of.

    Attributes:
        run: the run that shows what went wrong.
        runs: all runs that were made for the same item, this one among them.
        code: the source.
        function: the function at issue; None for a script.
        exercise: the exercise's name; empty when nobody asked for anything (``witness run``).
        claim: what the evidence that was refuted is evidence of; empty when a value was wrong, or nothing was asked.
        got, expected: what was compared and found unequal, as far as it is plain data.
        asked: whether `got` and `expected` are known.
    """

    run: Run
    runs: tuple[Run, ...]
    code: Code
    function: str | None = None
    exercise: str = ""
    claim: str = ""
    got: Any = None
    expected: Any = None
    asked: bool = False

    # -- who was there --------------------------------------------------------------------------------------------

    @property
    def graded(self) -> bool:
        """Whether something was asked for and not given: what is not asked for is no mistake of a script's."""
        return bool(self.exercise)

    @property
    def wants_copy(self) -> bool:
        """Whether the exercise asks for a change that stays in another process: there its loss is what is right."""
        return self.function == "append_in_process"

    @property
    def wants_lines(self) -> bool:
        """Whether the exercise asks for lines on standard output, and for no value."""
        return self.exercise == "four_processes"

    @cached_property
    def shuffled(self) -> bool | None:
        """Whether the right values came back in a wrong order; None when that cannot be told."""
        if self.asked:
            both = isinstance(self.got, list | tuple) and isinstance(self.expected, list | tuple)
            return both and list(self.got) != list(self.expected) and _same_items(self.got, self.expected)
        told = [(run.arguments, run.value) for run in self.runs if isinstance(run.value, list | tuple)]
        for place, (arguments, value) in enumerate(told):
            for others, other in told[:place]:
                if arguments == others and list(value) != list(other):
                    return _same_items(value, other)
        return None

    @cached_property
    def opaque(self) -> tuple[Opaque, ...]:
        """What is no plain data in the value that came back."""
        return tuple(_opaque(self.run.value))

    @property
    def forked(self) -> bool:
        """Whether some worker began as a copy of the main program, with all its variables."""
        return any(worker.parent_pid == self.main_pid and not _is_spawned(worker) for worker in self.workers)

    @cached_property
    def wants_threads(self) -> bool:
        """Whether the function at issue was to use threads: its exercise says so by its name."""
        name = (self.function or "").lower()
        return "thread" in name and "process" not in name

    def threads_instead(self, *names: str) -> int:
        """Return the line that uses one of these where processes were asked for, and none came; 0 when it is not so."""
        if not self.graded or self.wants_threads or self.workers:
            return 0
        return self.code.line_of(*names)

    @cached_property
    def lists(self) -> tuple[list[Any], list[Any]] | None:
        """The list that was returned and the one that was expected, where both are known and are not equal."""
        if self.asked and isinstance(self.got, list) and isinstance(self.expected, list) and self.got != self.expected:
            return self.got, self.expected
        return None

    @cached_property
    def reordered(self) -> bool:
        """Whether what was returned has the right items in the wrong order."""
        if self.lists is None:
            return False
        left = list(self.lists[1])
        for item in self.lists[0]:
            if item not in left:
                return False
            left.remove(item)
        return not left

    @property
    def figures(self) -> tuple[float, ...] | None:
        """What was returned, where it is two or more numbers in a tuple or a list: measurements."""
        value = self.run.value
        if not isinstance(value, tuple | list) or len(value) <= 1:
            return None
        return tuple(value) if all(isinstance(item, float) for item in value) else None

    @property
    def about_time(self) -> bool:
        """Whether something was to be measured, and what came out was refuted."""
        return self.graded and not self.asked and (self.figures is not None or "held at their start" in self.claim)

    @property
    def about_value(self) -> bool:
        """Whether what it returned or printed was refuted, rather than how its processes came and went."""
        return self.graded and (self.asked or self.claim in ("", "orders of completion"))

    @cached_property
    def main_pid(self) -> int:
        """The main program's PID; 0 when it was not seen."""
        return self.run.root.pid if self.run.root is not None else 0

    @property
    def workers(self) -> tuple[Process, ...]:
        """The processes that were started, helpers left out."""
        return self.run.workers

    @cached_property
    def programs(self) -> tuple[Process, ...]:
        """Those of them that are another program: not multiprocessing's own way to start an interpreter."""
        own = self.run.root.command if self.run.root is not None else ()  # one that only forked may still show it
        others = (worker for worker in self.workers if worker.command not in ((), own))
        return tuple(worker for worker in others if not _is_spawned(worker))

    @property
    def main_threads(self) -> int:
        """How many threads the main program had beside its main thread."""
        return max(0, len(self.run.root.threads) - 1) if self.run.root is not None else 0

    @cached_property
    def most_alive(self) -> int:
        """The largest number of workers that were alive at one moment."""
        ends = [(worker.born, 1) for worker in self.workers]
        ends += [(self.run.ended if worker.ended is None else worker.ended, -1) for worker in self.workers]
        return _highest(change for _, change in sorted(ends))

    @cached_property
    def one_by_one(self) -> bool:
        """Whether each of several workers was born after the one before it had ended."""
        return len(self.workers) > 1 and self.most_alive == 1

    @cached_property
    def most_held(self) -> int | None:
        """The largest number of processes that a gate held at once, over all runs; None where there was no gate."""
        counts = [len(hold.pids) for run in self.runs for hold in run.holds]
        return max(counts) if counts else None

    # -- what was asked for ---------------------------------------------------------------------------------------

    @property
    def about_work(self) -> bool:
        """Whether it is at issue who did the work, and how many together: no wrong value, nothing left behind."""
        return self.graded and not self.asked and self.claim != "nothing left behind" and self.run.outcome == "returned"

    @property
    def about_threads(self) -> bool:
        """Whether threads are at issue: counted at a gate, or by the name of the function."""
        return self.claim.startswith("threads") or "thread" in (self.function or "")

    @cached_property
    def asked_for(self) -> int | None:
        """How many workers were asked for; None when that is not known.

        By the argument that is for them, or by the name of the exercise; by a script's own words, when nobody asked.
        """
        if not self.graded:
            return number_of_workers(self.code.words)
        return self._argument_for_workers() or number_of_workers(self.exercise.replace("_", " "))

    def _argument_for_workers(self) -> int | None:
        function = self.code.functions.get(self.function or "")
        if function is None:
            return None
        parameters = function.args.posonlyargs + function.args.args
        place = next((at for at, one in enumerate(parameters) if _FOR_WORKERS.search(one.arg)), None)
        if place is None:
            return None
        try:
            call = ast.parse(f"f{self.run.arguments or '()'}", mode="eval").body
        except (SyntaxError, ValueError, RecursionError):
            return None
        if not isinstance(call, ast.Call):
            return None
        given = [keyword.value for keyword in call.keywords if keyword.arg == parameters[place].arg]
        defaults = function.args.defaults[max(0, place - len(parameters) + len(function.args.defaults)) :]
        candidates = [*call.args[place : place + 1], *given, *(defaults[:1] if place >= len(call.args) else [])]
        found = number(candidates[0]) if candidates else None
        return found if isinstance(found, int) else None

    @property
    def started(self) -> int:
        """How many were started: workers, or threads of the main program where threads are at issue."""
        return self.main_threads if self.about_threads and not self.workers else len(self.workers)

    @property
    def serial(self) -> bool:
        """Whether no two were ever at work at once, as far as a gate, or their births and ends, can tell."""
        return self.most_held == 1 if self.most_held is not None else self.one_by_one

    # -- what they did --------------------------------------------------------------------------------------------

    def entered(self, pid: int) -> frozenset[str]:
        """Return the names of the functions of the submission that one process was seen to enter.

        Of one inside of another, or of a class, its full name (``main.<locals>.save``) and its last part.
        """
        names = {call.name for call in self.run.calls if call.pid == pid and call.kind == "function"}
        return frozenset(names | {name.rpartition(".")[2] for name in names})

    @cached_property
    def in_main(self) -> frozenset[str]:
        """The functions of the submission that the main program was seen to enter."""
        return self.entered(self.main_pid)

    @cached_property
    def in_workers(self) -> frozenset[str]:
        """The functions of the submission that some worker was seen to enter."""
        return frozenset().union(*(self.entered(worker.pid) for worker in self.workers))

    @cached_property
    def only_in_main(self) -> frozenset[str]:
        """The functions that the main program entered and no worker did, without the one that was called."""
        return self.in_main - self.in_workers - {self.function}

    @cached_property
    def without_target(self) -> tuple[int, ...]:
        """The processes that were started without a target, or with None: they had nothing to do.

        An object that can be called has no name, either, but then something of the submission is entered, or written.
        """
        nameless = {call.pid for call in self.run.calls if call.kind == "target" and call.name == "Process.run"}
        idle = (worker for worker in self.workers if worker.pid in nameless and not self.entered(worker.pid))
        return tuple(worker.pid for worker in idle if worker not in self.writers and not worker.written)

    @cached_property
    def tasks(self) -> int:
        """How many workers were seen to receive a task of a pool or an executor."""
        return len({call.pid for call in self.run.calls if call.kind == "task"})

    @cached_property
    def main_lines(self) -> tuple[str, ...]:
        """The lines that the main program wrote to standard output."""
        return self.run.lines_of(self.run.root) if self.run.root is not None else ()

    @cached_property
    def worker_lines(self) -> tuple[str, ...]:
        """The lines that workers wrote to standard output."""
        pids = {worker.pid for worker in self.workers}
        return tuple(line.text for line in self.run.outputs if line.stream == "stdout" and line.pid in pids)

    @cached_property
    def writers(self) -> tuple[Process, ...]:
        """The workers that wrote a line to standard output."""
        pids = {line.pid for line in self.run.outputs if line.stream == "stdout"}
        return tuple(worker for worker in self.workers if worker.pid in pids)

    # -- how it went wrong ----------------------------------------------------------------------------------------

    @property
    def hung(self) -> bool:
        """Whether it came to rest for ever."""
        return self.run.outcome == "deadlock"

    @property
    def unending(self) -> bool:
        """Whether it did not end by itself: it came to rest for ever, or was stopped at its deadline."""
        return self.run.outcome in ("deadlock", "deadline")

    @property
    def waits(self) -> tuple[Any, ...]:
        """Who waits for what in a run that came to rest for ever: the threads, as far as they were looked at."""
        return tuple(getattr(self.run, "waits", ()))

    def may_wait(self, *parts: str, main: bool) -> bool:
        """Tell whether the main program, or else a worker, may wait in a line of its own that has one of these parts.

        True as well where nobody looked, or where it waits in no line of its own, as at its exit.
        """
        waits = [wait for wait in self.waits if (wait.pid == self.main_pid) == main]
        lines = [waiting.line_of(wait) for wait in waits]
        return not lines or any(line is None or any(part in self.code.line(line) for part in parts) for line in lines)

    @cached_property
    def waiting(self) -> str:
        """Who waits for ever, in which line and for what, in a few words."""
        words = waiting.told(self.run) if self.waits else ""
        if words:
            return Words(words)
        if not self.stuck:
            return f"your main program, process {self.main_pid}"
        more = ", ..." if len(self.stuck) > 1 else ""
        return f"your main program {self.main_pid} and process {self.stuck[0].pid}{more}"

    @cached_property
    def stuck(self) -> tuple[Process, ...]:
        """The workers of a run that did not end by itself which were still there when it was stopped."""
        if not self.unending:
            return ()
        if self.waits:
            asked = {wait.pid for wait in self.waits}
            return tuple(worker for worker in self.workers if worker.pid in asked)
        last = self.run.ended - _SWEEP
        ended = (SIGKILL, None)
        return tuple(
            worker
            for worker in self.workers
            if worker.exit_code is None and worker.signal in ended and (worker.ended is None or worker.ended >= last)
        )

    @cached_property
    def gone(self) -> tuple[Process, ...]:
        """The workers that had ended before the run did, or was stopped."""
        return tuple(worker for worker in self.workers if worker not in self.stuck and worker.ended is not None)

    @cached_property
    def single(self) -> tuple[Process, ...]:
        """The workers that are no pool's, as far as their names tell."""
        return tuple(worker for worker in self.workers if "PoolWorker" not in worker.name)

    @cached_property
    def terminated(self) -> tuple[Process, ...]:
        """The workers that were ended by a signal as `terminate` sends it."""
        return self.killed_workers(SIGTERM)

    @cached_property
    def unguarded(self) -> bool:
        """Whether new processes were to be started while a process was still reading the file."""
        return "bootstrapping phase" in self.stderr

    @cached_property
    def crashes(self) -> tuple[Trouble, ...]:
        """The exceptions of its work that ended a process of its own."""
        if self.unguarded:
            return ()
        dead = {worker.pid for worker in self.single if worker.exit_code == 1}
        return tuple(
            trouble
            for trouble in self.worker_errors
            if trouble.pid in dead and not trouble.says("get attribute") and not trouble.says("reading a line")
        )

    @cached_property
    def outlived(self) -> tuple[Process, ...]:
        """The workers that were still there when the main program had ended its work, a pool's left out."""
        if self.run.returned is not None:
            end = self.run.returned
        else:
            lines = [line.at for line in self.run.outputs if line.pid == self.main_pid and line.stream == "stdout"]
            if not lines:
                return ()
            end = lines[-1]
        return tuple(worker for worker in self.single if worker.ended is None or worker.ended > end)

    @cached_property
    def error(self) -> Trouble | None:
        """The exception that ended the main program."""
        if self.run.failure is not None:
            return _told(self.run.failure, self.main_pid)
        if self.run.mode == "script" and self.run.root is not None and self.run.root.exit_code == 1:
            mine = self._written(self.main_pid)
            return mine[-1] if mine else None
        return None

    @cached_property
    def causes(self) -> tuple[Trouble, ...]:
        """The main program's exception and those that it was raised from: a pool's has the worker's as its cause."""
        found: list[Trouble] = []
        link = self.run.failure
        while link is not None and len(found) < _MOST_CAUSES:
            found.append(_told(link, self.main_pid))
            link = link.cause
        return tuple(found) or ((self.error,) if self.error is not None else ())

    @cached_property
    def worker_errors(self) -> tuple[Trouble, ...]:
        """The exceptions that workers wrote to standard error."""
        return tuple(trouble for worker in self.workers for trouble in self._written(worker.pid))

    @cached_property
    def main_errors(self) -> tuple[Trouble, ...]:
        """The exceptions that the main program wrote to standard error: of its threads, for one."""
        return tuple(self._written(self.main_pid))

    @cached_property
    def troubles(self) -> tuple[Trouble, ...]:
        """All exceptions that are known, the main program's first."""
        return (*self.causes, *self.worker_errors, *self.main_errors)

    def trouble(self, *types: str, says: tuple[str, ...] = ()) -> Trouble | None:
        """Return the first exception of one of these types whose message has all these parts."""
        fitting = (trouble for trouble in self.troubles if trouble.type in types and trouble.says(*says))
        return next(fitting, None)

    @cached_property
    def bootstrapping(self) -> int:
        """The PID of a worker that was to start processes while it was itself still loading the file; 0 for none."""
        told = (line.pid for line in self.run.outputs if "bootstrapping phase" in line.text)
        pid = next(told, 0)
        return pid or (self.main_pid if any(cause.says("bootstrapping phase") for cause in self.causes) else 0)

    @property
    def loading(self) -> bool:
        """Whether it never ended, and the function at issue was never entered: the file was still being loaded."""
        return self.unending and self.function is not None and self.function not in self.in_main

    @cached_property
    def raised_by_worker(self) -> bool:
        """Whether the main program's exception came to it from a worker of a pool, and no error of packing was it."""
        return any(
            cause.type.endswith("RemoteTraceback") and "in _feed" not in cause.message for cause in self.causes[1:]
        )

    @cached_property
    def unsent(self) -> Named | None:
        """What the main program could not pack (pickle) for another process."""
        for trouble in () if self.raised_by_worker else self.causes:
            for pattern in _UNSENT if trouble.type in _UNSENT_TYPES else ():
                if found := pattern.search(trouble.message):
                    return Named(trouble, found["name"])
        return None

    @cached_property
    def unfound(self) -> Named | None:
        """The function that a worker was told to run, and did not find in its own copy of the program."""
        for trouble in self.worker_errors:
            if (
                trouble.type == "AttributeError"
                and trouble.line is None
                and (found := _UNFOUND.search(trouble.message))
            ):
                return Named(trouble, found["name"] or found["name2"], found["module"] or found["module2"])
        return None

    def not_plain(self, why: str) -> str:
        """Return for which reason the value, or a part of it, did not cross, if this stands in it; else nothing."""
        waiting = [self.run.value]
        while waiting:
            value = waiting.pop()
            if isinstance(value, Opaque):
                if why in value.reason:
                    return value.reason
            elif isinstance(value, list | tuple):
                waiting += value
        return ""

    @cached_property
    def stderr(self) -> str:
        """All that was written to standard error, bounded."""
        return "\n".join(self.run.stderr[:_MOST_LINES])

    def _written(self, pid: int) -> list[Trouble]:
        lines = [line.text for line in self.run.outputs if line.pid == pid and line.stream == "stderr"]
        return list(tracebacks(lines[:_MOST_LINES], pid, self.code.files))

    # -- how processes ended --------------------------------------------------------------------------------------

    @cached_property
    def failed_workers(self) -> tuple[Process, ...]:
        """The workers that exited with another status than 0."""
        return tuple(worker for worker in self.workers if worker.exit_code not in (None, 0))

    def killed_workers(self, *signals: int) -> tuple[Process, ...]:
        """Return the workers that one of these signals ended."""
        return tuple(worker for worker in self.workers if worker.signal in signals)


_MOST_CAUSES = 5
_FOR_WORKERS = re.compile(r"proc|worker|thread|job", re.IGNORECASE)  # the parameter that says how many


def _same_items(one: Iterable[object], other: Iterable[object]) -> bool:
    return sorted(map(repr, one)) == sorted(map(repr, other))


def _opaque(value: object) -> Iterator[Opaque]:
    if isinstance(value, Opaque):
        yield value
    elif isinstance(value, list | tuple):
        for item in value[:_MOST_LINES]:
            yield from _opaque(item)
    elif isinstance(value, dict):
        for item in list(value.values())[:_MOST_LINES]:
            yield from _opaque(item)


def _is_spawned(process: Process) -> bool:
    text = " ".join(process.command)
    return "multiprocessing" in text and ("spawn_main" in text or "forkserver" in text or "--multiprocessing" in text)


def _highest(changes: Iterable[int]) -> int:
    most = now = 0
    for change in changes:
        now += change
        most = max(most, now)
    return most


def _told(failure: Failure, pid: int) -> Trouble:
    own = [frame for frame in failure.frames if frame.own]
    return Trouble(
        pid=pid,
        type=failure.type.rpartition(".")[2],
        message=failure.message,
        line=own[-1].line if own else None,
        function=own[-1].function if own else "",
    )


def tracebacks(lines: list[str], pid: int, files: Iterable[str]) -> Iterator[Trouble]:
    """Yield the exceptions whose tracebacks stand in what one process wrote to standard error.

    Args:
        lines: what it wrote.
        pid: who it was.
        files: names of the submission's files.
    """
    names = frozenset(files)
    inside = False
    line: int | None = None
    function = ""
    for text in lines:
        if _HEAD.match(text):
            inside, line, function = True, None, ""
        elif inside and (place := _PLACE.match(text)):
            if place["file"].rpartition("/")[2] in names:
                line, function = int(place["line"]), place["function"]
        elif inside and not text.startswith(" ") and (last := _LAST.match(text)):
            yield Trouble(
                pid=pid,
                type=last["type"].rpartition(".")[2],
                message=last["message"] or "",
                line=line,
                function=function,
            )
            inside = False
