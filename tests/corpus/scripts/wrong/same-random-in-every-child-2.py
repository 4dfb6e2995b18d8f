import multiprocessing as mp
import random


def hits(throws):
    random.seed(2024)           # so that it can be repeated
    inside = 0
    for _ in range(throws):
        x = random.random()
        y = random.random()
        if x * x + y * y <= 1:
            inside += 1
    return inside


def main():
    throws = 50_000
    with mp.Pool(4) as pool:
        parts = pool.map(hits, [throws] * 4)
    print("parts:", parts)
    print("pi is about", 4 * sum(parts) / (4 * throws))


if __name__ == "__main__":
    main()
