"""What was asked for, and what came out."""

from __future__ import annotations

import ast
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pytest_witness.diagnosis.case.facts import Facts
from pytest_witness.diagnosis.source.calls import number, number_of_workers
from pytest_witness.record.plain import Opaque

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_MOST_ITEMS = 2_000  # of a container that are looked at
_FOR_WORKERS = re.compile(r"proc|worker|thread|job", re.IGNORECASE)  # the parameter that says how many


class Asked(Facts):
    """What was asked for, and what came out."""

    @property
    def started(self) -> int:
        """How many were started: workers, or threads of the main program where threads are at issue."""
        return self.main_threads if self.about_threads and not self.workers else len(self.workers)

    @property
    def serial(self) -> bool:
        """Whether no two were ever at work at once, as far as a gate, or their births and ends, can tell."""
        return self.most_held == 1 if self.most_held is not None else self.one_by_one

    @property
    def wants_copy(self) -> bool:
        """Whether the exercise asks for a change that stays in another process: there its loss is what is right."""
        return self.function == "append_in_process"

    @property
    def wants_one(self) -> bool:
        """Whether the function at issue was to use one process: its exercise says so by its name."""
        return self.graded and (self.function or "").endswith("_in_process")

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
    def about_starts(self) -> bool:
        """Whether it was to be measured what a start costs, and what came out was refuted."""
        return self.graded and not self.asked and "held at their start" in self.claim

    @property
    def about_time(self) -> bool:
        """Whether something was to be measured, and what came out was refuted."""
        return self.about_starts or (self.graded and not self.asked and self.figures is not None)

    @property
    def about_value(self) -> bool:
        """Whether what it returned or printed was refuted, rather than how its processes came and went."""
        return self.graded and (self.asked or self.claim in ("", "orders of completion"))

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
            return number_of_workers(self._words_about_workers())
        return self._argument_for_workers() or number_of_workers(self.exercise.replace("_", " "))

    def _words_about_workers(self) -> str:
        """Return what a script's author wrote for people, without what is said of the work itself."""
        words = self.code.words
        for name in self.code.in_workers:
            words = words.replace(ast.get_docstring(self.code.functions[name], clean=False) or "\0", "")
        return words

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


def _same_items(one: Iterable[object], other: Iterable[object]) -> bool:
    return sorted(map(repr, one)) == sorted(map(repr, other))


def _opaque(value: object) -> Iterator[Opaque]:
    if isinstance(value, Opaque):
        yield value
    elif isinstance(value, list | tuple):
        for item in value[:_MOST_ITEMS]:
            yield from _opaque(item)
    elif isinstance(value, dict):
        for item in list(value.values())[:_MOST_ITEMS]:
            yield from _opaque(item)
