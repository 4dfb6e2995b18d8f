"""What all our own tests share.

This stands in tests/ and not at the root, so that `pytest exercises/` does not load it. pytest reads it at
its start whenever tests/, something below it, or nothing is asked for; so it may have `pytest_plugins`.
"""

pytest_plugins = ["pytester"]

# What lies in the corpus's folders is graded, not collected: it may have a conftest.py of its own.
collect_ignore_glob = ["corpus/*/*"]
