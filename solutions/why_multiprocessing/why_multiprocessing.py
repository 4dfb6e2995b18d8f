"""Why multiprocessing: several cores count primes at once. README.md is the lesson."""

import multiprocessing  # changed: imported
from collections.abc import Sequence


def count_primes(limit: int) -> int:
    """Return how many primes there are up to and including `limit`. This is given: there is nothing to change."""
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:  # no divisor was found
            count += 1
    return count


def count_all(limits: Sequence[int], processes: int = 4) -> list[int]:
    """Return the counts in the order of `limits`, computed by as many worker processes as `processes` says."""
    # changed: a pool of that many workers, and one limit at a time for each, since they take unlike times
    with multiprocessing.Pool(processes) as pool:
        return pool.map(count_primes, limits, chunksize=1)


if __name__ == "__main__":
    print(count_all([1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000]))
