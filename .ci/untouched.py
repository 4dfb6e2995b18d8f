"""Checks the course as shipped: `pytest exercises/` ends with status 1, and every item is one not attempted yet."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS_FAILED = 1  # pytest's exit status


def main() -> int:
    """Run the course and print what came out; return 0 when it is as it should be."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "results.json"
        command = [sys.executable, "-m", "pytest", "exercises/", f"--witness-results={file}"]
        run = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        results = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"exercises": []}
    statuses = [test["status"] for exercise in results["exercises"] for test in exercise["tests"]]
    if run.returncode == TESTS_FAILED and statuses and set(statuses) == {"not_attempted"}:
        print(f"exercises/ as shipped: {len(statuses)} items, all of them not attempted, exit status 1")
        return 0
    print(run.stdout, run.stderr, sep="\n")
    print(
        f"exercises/ as shipped: expected exit status {TESTS_FAILED} and all items not attempted; got exit status"
        f" {run.returncode} and {sorted(set(statuses)) or 'no items'}"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
