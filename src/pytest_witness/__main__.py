"""``python -m pytest_witness``: the command `witness`."""

import sys

from pytest_witness.cli import main

if __name__ == "__main__":
    sys.exit(main())
