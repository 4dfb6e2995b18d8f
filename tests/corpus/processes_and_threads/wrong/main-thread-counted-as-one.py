from threading import Thread


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def halves(sequence, workers):
    """Cut into as many pieces as there are workers; the first ones are one longer."""
    size, rest = divmod(len(sequence), workers)
    begin = 0
    for k in range(workers):
        end = begin + size + (k < rest)
        yield begin, end
        begin = end


def count_with_threads(limits, workers):
    counts = [0] * len(limits)

    def piece(begin, end):
        for i in range(begin, end):
            counts[i] = count_primes(limits[i])

    first, *others = halves(limits, workers)
    threads = [Thread(target=piece, args=bounds) for bounds in others]
    for thread in threads:
        thread.start()
    piece(*first)
    for thread in threads:
        thread.join()
    return counts
