"""Looking from outside: a supervisor process observes a stage, exactly on Linux, portably elsewhere."""

from pytest_witness.observe.choice import OBSERVERS, can_trace
from pytest_witness.observe.client import Supervisor

__all__ = ["OBSERVERS", "Supervisor", "can_trace"]
