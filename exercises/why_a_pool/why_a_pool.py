"""Why a pool: many pages, and few workers that download them. README.md is the lesson."""

import sys
from collections.abc import Sequence

# TODO: import multiprocessing, and urlopen from urllib.request.


def count_words(url: str) -> int:
    """Download the page at this address and return how many words it has; -1 when it cannot be downloaded."""
    # TODO: download the page, and count. There is no process in this function.
    raise NotImplementedError("count_words")


def count_all_words(urls: Sequence[str], processes: int = 4) -> list[int]:
    """Return the counts in the order of `urls`, downloaded by a pool of as many workers as `processes` says."""
    # TODO: open a pool, and let its workers download.
    raise NotImplementedError("count_all_words")


if __name__ == "__main__":
    print(count_all_words(sys.argv[1:]))
