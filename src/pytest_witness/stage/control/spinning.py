"""The control of a measured speedup: work that shares nothing, by one process or by several at once.

Where this is not faster in several processes, the machine gives nobody a speedup at that moment. Each process is a
plain fork: to start an interpreter would take longer than the work.
"""

import os

STEPS = 6_000_000  # in all, however many processes: some tenths of a second on one core


def spin(steps: int) -> None:
    """Count; needs a core and nothing else."""
    for _ in range(steps):
        pass


def alone(parts: int) -> None:
    """Do the work of so many processes, one part after the other."""
    for _ in range(parts):
        spin(STEPS // parts)


def together(parts: int) -> None:
    """Do it in so many processes at once."""
    for child in [_start(parts) for _ in range(parts)]:
        os.waitpid(child, 0)


def _start(parts: int) -> int:
    child = os.fork()
    if child == 0:
        spin(STEPS // parts)
        os._exit(0)
    return child
