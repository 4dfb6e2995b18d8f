from multiprocessing import Pool
import os


def primes_in(candidates):
    found = []
    for n in candidates:
        if n > 1 and all(n % k for k in range(2, int(n ** 0.5) + 1)):
            found.append(n)
    print("process", os.getpid(), "looked at", len(candidates), "numbers", flush=True)
    return found


if __name__ == "__main__":
    numbers = list(range(10_000, 14_000))
    chunks = [numbers]
    with Pool(4) as pool:
        answers = pool.map(primes_in, chunks)
    print(len(answers[0]), "primes, the last is", answers[0][-1])
