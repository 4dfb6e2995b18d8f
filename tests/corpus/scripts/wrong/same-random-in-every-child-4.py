import multiprocessing as mp
import random


def estimate_pi(job):
    rng, n = job
    inside = 0
    for _ in range(n):
        x = rng.random()
        y = rng.random()
        if x * x + y * y <= 1:
            inside += 1
    return 4 * inside / n


def main():
    rng = random.Random()                 # one good generator for everybody
    jobs = [(rng, 5000)] * 4
    with mp.Pool(4) as pool:
        guesses = pool.map(estimate_pi, jobs, 1)
    for g in guesses:
        print("guess for pi:", g)
    print("mean of 4 independent guesses:", sum(guesses) / 4)


if __name__ == "__main__":
    main()
