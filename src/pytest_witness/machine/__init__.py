"""What the machine gives: cores, memory, start methods, and what of it works. Imports nothing of ours but itself."""

from pytest_witness.machine.budget import Budget, budget, read_budget, size
from pytest_witness.machine.cgroups import Limits, read_limits
from pytest_witness.machine.leases import Lease, LeaseTimeoutError, Wait, leased

__all__ = [
    "Budget",
    "Lease",
    "LeaseTimeoutError",
    "Limits",
    "Wait",
    "budget",
    "leased",
    "read_budget",
    "read_limits",
    "size",
]
