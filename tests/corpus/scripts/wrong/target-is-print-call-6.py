import multiprocessing as mp
import random
import time


def roll(times):
    total = 0
    for _ in range(times):
        total += random.randint(1, 6)
    return total


def main():
    begin = time.perf_counter()
    table = []
    # every player throws in a process of his own
    for player in range(1, 5):
        p = mp.Process(None, print("player", player, "threw", roll(1000)))
        p.daemon = False
        table.append(p)
        p.start()
    for p in table:
        p.join()
    print("exit codes:", [p.exitcode for p in table])
    print("took %.3f s" % (time.perf_counter() - begin))


if __name__ == "__main__":
    main()
