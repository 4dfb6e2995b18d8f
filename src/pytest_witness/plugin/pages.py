"""The fixture `pages`: a real HTTP server for code that downloads, which sees who asks for what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_witness.evidence import Evidence, downloaded_by_workers
from pytest_witness.pages import Dropped, PageServer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pytest_witness.pages import Content
    from pytest_witness.plugin.bench import Bench
    from pytest_witness.record import Run

_SERVER = pytest.StashKey[PageServer]()


class Pages:
    """The `pages` fixture: called with pages by name, it serves them and returns their addresses, in the same order."""

    def __init__(self, server: PageServer, bench: Bench) -> None:
        """Serve nothing yet."""
        self._server = server
        self._bench = bench

    def __call__(self, contents: Mapping[str, Content]) -> list[str]:
        """Serve these pages, in place of those before.

        Args:
            contents: for each page's name, its text or bytes, an HTTP status that there is instead (404), or
                `dropped`.

        Returns:
            The pages' addresses, in the same order.
        """
        __tracebackhide__ = True  # what is wrong with a page is shown at the call
        addresses = self._server.serve(contents)
        self._bench.pages = self._server.address
        return addresses

    @staticmethod
    def dropped(text: str = Dropped().text) -> Dropped:
        """Return a page whose connection is cut when half of its text has been sent."""
        return Dropped(text)

    def downloaded_by_workers(self, run: Run) -> Evidence:
        """Give evidence of how many different pages were asked for by workers, and by nobody but workers."""
        return self._bench.keep(downloaded_by_workers(run))


@pytest.fixture
def pages(request: pytest.FixtureRequest, witness_bench: Bench) -> Iterator[Pages]:
    """Serve pages on the loopback address, by a server in a process of its own that sees who asks for what."""
    stash = request.config.stash
    if _SERVER not in stash:
        # One for the session: to start an interpreter for each test would take longer than most tests.
        stash[_SERVER] = PageServer()
        request.config.add_cleanup(stash[_SERVER].close)
    yield Pages(stash[_SERVER], witness_bench)
    witness_bench.pages = None
