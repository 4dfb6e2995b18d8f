import multiprocessing


class PrimeCounter(multiprocessing.Process):
    def __init__(self, limits):
        super().__init__()
        self.limits = limits
        self.receiver, self.sender = multiprocessing.Pipe(False)

    def run(self):
        for limit in self.limits:
            self.sender.send(count_primes(limit))

    def results(self):
        return [self.receiver.recv() for _ in self.limits]


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
    counters = [PrimeCounter(limits[k::processes]) for k in range(processes)]
    for counter in counters:
        counter.start()
    counts = [None] * len(limits)
    for k, counter in enumerate(counters):
        counts[k::processes] = counter.results()
        counter.join()
    return counts


if __name__ == "__main__":
    print(count_all([3000, 2000, 1000]))
