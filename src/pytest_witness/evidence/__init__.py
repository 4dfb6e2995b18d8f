"""Pure functions from runs to verdicts."""

from pytest_witness.evidence.cores import (
    Cores,
    busy_cores,
    cores_at_work,
    cpu_seconds,
    foreign_share,
    not_run,
    stretches,
    wanted,
)
from pytest_witness.evidence.delays import Delays, delays
from pytest_witness.evidence.leaks import all_joined, nothing_left
from pytest_witness.evidence.orders import Orders, in_orders, orders_of, parse_replay, replay
from pytest_witness.evidence.paired import Measured
from pytest_witness.evidence.printed import is_number, numbers_in, prints_numbers, share_printed, written_apart
from pytest_witness.evidence.processes import (
    at_work_at_once,
    delivered_at,
    executed_by_workers,
    idle_workers,
    rank_of,
    taking_turns,
)
from pytest_witness.evidence.requests import downloaded_by_workers, open_at_once, unless_given_up
from pytest_witness.evidence.scaling import Scaling, amdahl, karp_flatt, makespan, scaling
from pytest_witness.evidence.sharing import Changes, Contention, Crossing, contention, crossing, who_changed
from pytest_witness.evidence.speedup import Speedup, logical_speedup
from pytest_witness.evidence.threads import in_main_thread, in_threads, threads_at_once
from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

__all__ = [
    "Changes",
    "Contention",
    "Cores",
    "Crossing",
    "Delays",
    "Evidence",
    "Measured",
    "Orders",
    "Scaling",
    "Speedup",
    "Verdict",
    "all_joined",
    "amdahl",
    "at_work_at_once",
    "busy_cores",
    "contention",
    "cores_at_work",
    "cpu_seconds",
    "crossing",
    "delays",
    "delivered_at",
    "downloaded_by_workers",
    "executed_by_workers",
    "foreign_share",
    "idle_workers",
    "in_main_thread",
    "in_orders",
    "in_threads",
    "is_number",
    "karp_flatt",
    "logical_speedup",
    "makespan",
    "not_run",
    "nothing_left",
    "numbers_in",
    "open_at_once",
    "orders_of",
    "parse_replay",
    "prints_numbers",
    "rank_of",
    "replay",
    "scaling",
    "share_printed",
    "stretches",
    "taking_turns",
    "threads_at_once",
    "unfinished",
    "unless_given_up",
    "wanted",
    "who_changed",
    "written_apart",
]
