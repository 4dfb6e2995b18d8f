from concurrent.futures import ProcessPoolExecutor, as_completed


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_all(limits, processes=4):
    counts = {}
    with ProcessPoolExecutor(processes) as executor:
        place_of = {executor.submit(count_primes, limit): i for i, limit in enumerate(limits)}
        for future in as_completed(place_of):
            counts[place_of[future]] = future.result()
    return [counts[i] for i in sorted(counts)]


if __name__ == "__main__":
    print(count_all([4000, 10, 3000, 10]))
