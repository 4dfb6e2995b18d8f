# Exercise: four worker processes share the work of testing numbers for primes
import multiprocessing as mp

PROGRAMS = ["prime tester"]
NUMBERS = [10007, 10009, 10011, 10037, 10039, 10041, 10061, 10063]


def smallest_divisor(n):
    for d in range(2, n):
        if n % d == 0:
            return d
    return n


class Tester:
    def __init__(self):
        self.results = {}

    def test(self, numbers):
        pool = mp.Pool(len(PROGRAMS))
        answer = pool.map_async(smallest_divisor, numbers)
        pool.close()
        pool.join()
        for n, d in zip(numbers, answer.get()):
            self.results[n] = "prime" if n == d else f"divisible by {d}"


if __name__ == "__main__":
    t = Tester()
    t.test(NUMBERS)
    for n in t.results:
        print(n, t.results[n])
