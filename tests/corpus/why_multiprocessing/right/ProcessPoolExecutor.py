from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_all(limits: Sequence[int], processes: int = 4) -> list[int]:
    """Count the primes up to each limit, side by side."""
    with ProcessPoolExecutor(max_workers=processes) as executor:
        return list(executor.map(count_primes, limits))


if __name__ == "__main__":
    print(count_all([10, 100, 1000, 10000]))
