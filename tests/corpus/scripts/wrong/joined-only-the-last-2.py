import multiprocessing as mp
import time


def count_votes(town, people, totals, i):
    time.sleep(people / 1000)
    totals[i] = people * 6 // 10
    print(town, "has counted")


def main():
    towns = [("Bigtown", 900), ("Midtown", 700), ("Smallville", 50)]
    totals = mp.Array("i", len(towns))
    counters = [
        mp.Process(target=count_votes, args=(town, people, totals, i))
        for i, (town, people) in enumerate(towns)
    ]
    for c in counters:
        c.start()
    counters[-1].join()     # the last one ends last
    print("votes:", sum(totals))


if __name__ == "__main__":
    main()
