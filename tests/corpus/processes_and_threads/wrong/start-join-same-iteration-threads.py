import threading


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


class CountThread(threading.Thread):
    def __init__(self, limits):
        super().__init__()
        self.limits = limits
        self.counts = []

    def run(self):
        for limit in self.limits:
            self.counts.append(count_primes(limit))


def count_with_threads(limits, workers):
    result = [0] * len(limits)
    for k in range(workers):
        t = CountThread(limits[k::workers])
        t.start()
        t.join()
        result[k::workers] = t.counts
    return result
