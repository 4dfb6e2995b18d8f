"""Check that the exercises as shipped are failed, and by nothing else than being unsolved.

`pytest exercises/` must end with status 1 (tests failed): 0 would mean that an empty answer passes, any other
that the course itself is broken. A test that ends in an error rather than a failure is our fault, too.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

TESTS_FAILED = 1


def main() -> int:
    """Run the exercises, say in one line what came of it, and return the status to exit with."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "exercises/", f"--junitxml={report}"]
        run = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        # Written by pytest a moment ago, with no code of others in between.
        suite = ET.parse(report).find("testsuite") if report.exists() else None  # noqa: S314  # pytest wrote it
    counts = {} if suite is None else suite.attrib
    tests, failures, errors = (int(counts.get(name, 0)) for name in ("tests", "failures", "errors"))
    if run.returncode == TESTS_FAILED and failures and not errors:
        print(f"exercises/ as shipped: {failures} of {tests} tests fail, none by an error. So it should be.")
        return 0
    print(run.stdout, run.stderr, sep="\n")
    print(
        f"exercises/ as shipped: expected exit status 1, failures and no errors; "
        f"got exit status {run.returncode}, {failures} failures and {errors} errors in {tests} tests."
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
