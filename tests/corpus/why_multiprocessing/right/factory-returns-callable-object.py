from multiprocessing import Array, Process


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


class Share:
    def __init__(self, limits, counts, places):
        self.limits = limits
        self.counts = counts
        self.places = places

    def __call__(self):
        for place in self.places:
            self.counts[place] = count_primes(self.limits[place])


def share_for(k, processes, limits, counts):
    return Share(limits, counts, range(k, len(limits), processes))


def count_all(limits, processes=4):
    counts = Array("l", len(limits) or 1, lock=False)
    team = [Process(target=share_for(k, processes, limits, counts)) for k in range(processes)]
    for p in team:
        p.start()
    for p in team:
        p.join()
    return list(counts)[: len(limits)]


if __name__ == "__main__":
    print(count_all([6, 28, 496, 8128]))
