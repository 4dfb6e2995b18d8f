import multiprocessing as mp
import os
import time


def is_prime(n, answers):
    answers.put((n, n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))))


def main():
    answers = mp.SimpleQueue()
    candidates = [91, 97, 7919, 8633]
    pids = []
    for c in candidates:
        worker = mp.Process(target=is_prime, args=(c, answers))
        pids.append(worker)
    for worker in pids:
        worker.start()
    primes = [n for n, ok in (answers.get() for _ in candidates) if ok]
    print("primes:", sorted(primes))
    # all answers are there, so the processes are gone now
    print("now writing the report", end="")
    for _ in range(8):
        time.sleep(0.2)
        print(".", end="", flush=True)
    print(" ready, by", os.getpid())


if __name__ == "__main__":
    main()
