"""Finding the run's processes among all others: those that no agent reports, as they are not Python, or hide."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import psutil

from pytest_witness.observe.sweep import marked

if TYPE_CHECKING:
    from collections.abc import Container


class Crowd:
    """All processes of the machine, and which of them are known not to belong to the run."""

    def __init__(self) -> None:
        """Take whoever is there now for a stranger: the run is about to begin."""
        self._strangers = set(psutil.pids())
        self._dead: dict[int, psutil.Process] = {}

    def search(self, known: Container[int], *, thorough: bool = False) -> list[psutil.Process]:
        """Return processes of the run that are not among the `known` ones.

        A thorough search looks again at everybody: the number of a stranger who has gone can be in use again.
        """
        candidates = []
        for pid in psutil.pids():
            if pid in known or (pid in self._strangers and not thorough):
                continue
            try:
                process = psutil.Process(pid)
            except psutil.NoSuchProcess:
                continue
            if self._dead.get(pid) != process:
                candidates.append(process)
        found: dict[int, psutil.Process] = {}
        # As long as somebody is found, somebody else may turn out to be a child of theirs.
        while ours := [one for one in candidates if one.pid not in found and self.owns(one, known, found)]:
            found.update((process.pid, process) for process in ours)
        self._strangers.update(process.pid for process in candidates)
        self._strangers.difference_update(found)
        return list(found.values())

    def owns(self, process: psutil.Process, *known: Container[int]) -> bool:
        """Tell whether a process belongs to the run: it is a child of a `known` one, or bears the run's mark."""
        try:
            parent = process.ppid()
        except psutil.Error:
            return False
        # A child of our own is the stage that waits for the next run: it bears the same mark.
        if process.pid == os.getpid() or parent == os.getpid():
            return False
        return any(parent in some for some in known) or marked(process, os.getpid())

    def bury(self, process: psutil.Process) -> None:
        """Take notice that a process of the run has ended; it can still be listed until its parent reaps it."""
        self._dead[process.pid] = process
        self._strangers.add(process.pid)
