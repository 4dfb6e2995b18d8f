"""Why a pool: many pages, and few workers that download them. README.md is the lesson."""

import multiprocessing  # changed: imported
import sys
from collections.abc import Sequence
from urllib.request import urlopen  # changed: imported


def count_words(url: str) -> int:
    """Download the page at this address and return how many words it has; -1 when it cannot be downloaded."""
    # changed: opening the page can fail, and so can reading it; an error that leaves here ends the whole map
    try:
        with urlopen(url) as answer:
            return len(answer.read().decode().split())
    except OSError:
        return -1


def count_all_words(urls: Sequence[str], processes: int = 4) -> list[int]:
    """Return the counts in the order of `urls`, downloaded by a pool of as many workers as `processes` says."""
    # changed: the workers download, one page at a time for each, since no two pages take equally long
    with multiprocessing.Pool(processes) as pool:
        return pool.map(count_words, urls, chunksize=1)


if __name__ == "__main__":
    print(count_all_words(sys.argv[1:]))
