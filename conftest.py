"""Says what is missing when the course is run without the plugin that grades it."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Stop with one clear line where pytest-witness is not installed in this Python."""
    if not config.pluginmanager.has_plugin("witness"):
        raise pytest.UsageError("the plugin pytest-witness is not installed in this Python: python -m pip install -e .")
