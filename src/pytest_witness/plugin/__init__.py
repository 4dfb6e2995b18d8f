"""The pytest plugin: options, hooks and fixtures over a core that knows no pytest."""

from pytest_witness.plugin.experiments import (
    held_starts,
    list_changes,
    lost_updates,
    sent_values,
    separate_threads,
)
from pytest_witness.plugin.fixtures import (
    core_usage,
    every_order,
    no_leaks,
    separate_processes,
    start_method,
    submission,
    witness,
    witness_bench,
)
from pytest_witness.plugin.hooks import (
    pytest_addoption,
    pytest_assertrepr_compare,
    pytest_collection_finish,
    pytest_collection_modifyitems,
    pytest_configure,
    pytest_report_collectionfinish,
    pytest_report_teststatus,
    pytest_runtest_makereport,
    pytest_runtest_protocol,
    pytest_runtest_setup,
    pytest_unconfigure,
)
from pytest_witness.plugin.pages import pages
from pytest_witness.plugin.speed import speedup

__all__ = [
    "core_usage",
    "every_order",
    "held_starts",
    "list_changes",
    "lost_updates",
    "no_leaks",
    "pages",
    "pytest_addoption",
    "pytest_assertrepr_compare",
    "pytest_collection_finish",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_report_collectionfinish",
    "pytest_report_teststatus",
    "pytest_runtest_makereport",
    "pytest_runtest_protocol",
    "pytest_runtest_setup",
    "pytest_unconfigure",
    "sent_values",
    "separate_processes",
    "separate_threads",
    "speedup",
    "start_method",
    "submission",
    "witness",
    "witness_bench",
]
