import concurrent.futures as cf
import random
import time

ROUNDS = 5


def play_round(number, seed):
    rng = random.Random(seed)
    hp = {"knight": 20, "dragon": 25}
    while min(hp.values()) > 0:
        hp["dragon"] -= rng.randint(1, 6)
        hp["knight"] -= rng.randint(1, 5)
        time.sleep(0.01)
    return number, max(hp, key=hp.get)


def main():
    wins = {"knight": 0, "dragon": 0}
    with cf.ProcessPoolExecutor(max_workers=3) as executor:
        for number in range(ROUNDS):
            future = executor.submit(play_round, number, number * 17)
            finished, waiting = cf.wait([future])
            for f in finished:
                n, winner = f.result()
                wins[winner] += 1
                print("round", n, "goes to the", winner)
    print(wins)


if __name__ == "__main__":
    main()
