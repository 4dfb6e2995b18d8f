"""What most fixtures are: called with an entry and its arguments, they run it and give what can be told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, Unpack

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.plugin.bench import Bench, Told
    from pytest_witness.record import Run
    from pytest_witness.stage import StartMethod, Watching
    from pytest_witness.submission import Entry

Given_co = TypeVar("Given_co", covariant=True)


class Asks(Protocol[Given_co]):
    """A fixture that runs an entry as often as needed, and gives a run, or evidence."""

    def __call__(
        self,
        entry: Entry | Callable[..., object],
        *args: object,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Given_co:
        """Run `entry`, watched in the fixture's way; all other arguments are the entry's own."""


def asking(name: str, bench: Bench, judge: Callable[[Run], Told], **watching: Unpack[Watching]) -> Asks[Told]:
    """Make the fixture of this name: it runs an entry once, watched in this way, and gives what `judge` makes of it."""

    def ask(
        entry: Entry | Callable[..., object],
        *args: object,
        start_method: StartMethod | None = None,
        deadline: float | None = None,
        **kwargs: object,
    ) -> Told:
        __tracebackhide__ = True
        run = bench.run(entry, args, kwargs, start_method=start_method, deadline=deadline, **watching)
        return bench.keep(judge(run))

    ask.__qualname__ = name  # shown where an assertion fails
    return ask
