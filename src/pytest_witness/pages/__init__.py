"""A real HTTP server on the loopback address, in a process of its own, for code that downloads.

It knows nothing of runs. An observer that is connected to it is told of each request, and says when to answer.
"""

from pytest_witness.pages.content import Content, Dropped
from pytest_witness.pages.owner import PageServer

__all__ = ["Content", "Dropped", "PageServer"]
