from multiprocessing import Process, Queue
from queue import Empty


class Sieve(Process):
    """Finds primes and sends each one as soon as it is known."""

    def __init__(self, limit, found):
        super().__init__(name=f"sieve-{limit}")
        self.limit = limit
        self.found = found

    def run(self):
        for n in range(2, self.limit):
            if all(n % d for d in range(2, int(n ** 0.5) + 1)):
                yield self.found.put(n)


def main():
    found = Queue()
    sieves = [Sieve(20, found), Sieve(30, found)]
    for s in sieves:
        s.start()
    primes = []
    try:
        while True:
            primes.append(found.get(timeout=0.8))
    except Empty:
        pass
    for s in sieves:
        s.join()
        print(s.name, "exit code", s.exitcode)
    print(len(primes), "primes:", primes)


if __name__ == "__main__":
    main()
