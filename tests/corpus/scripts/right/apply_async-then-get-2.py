import multiprocessing as mp
import random


def throw_dice(seed, times):
    dice = random.Random(seed)
    sixes = 0
    for _ in range(times):
        if dice.randint(1, 6) == 6:
            sixes += 1
    return sixes


def main():
    with mp.Pool(processes=4) as pool:
        tickets = [pool.apply_async(throw_dice, (seed, 20000)) for seed in range(8)]
        counts = [t.get() for t in tickets]
    print("sixes per table:", counts)
    print("share of sixes: %.3f" % (sum(counts) / 160000))


if __name__ == "__main__":
    main()
