"""Why multiprocessing: several cores count primes at once. README.md is the lesson."""

from collections.abc import Sequence

# TODO: import multiprocessing.


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
    # TODO: have count_primes called for each limit by worker processes.
    raise NotImplementedError("count_all")


if __name__ == "__main__":
    print(count_all([1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000]))
