import multiprocessing as mp


class Worker(mp.Process):
    """base class of all the workers in this file"""

    def log(self, text):
        print(f"<{type(self).__name__}> {text}")


class PrimeWorker(Worker):
    def __init__(self, lo, hi):
        self.lo, self.hi = lo, hi

    def run(self):
        found = [n for n in range(self.lo, self.hi)
                 if n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))]
        self.log(f"{len(found)} primes in {self.lo}..{self.hi}")


def main():
    team = []
    for lo in range(0, 300, 100):
        team.append(PrimeWorker(lo, lo + 100))
    print("workers ready:", len(team))
    for w in team:
        w.start()
    for w in team:
        w.join()


if __name__ == "__main__":
    main()
