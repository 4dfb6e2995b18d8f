# 4 players = 4 processes, each throws one die (homework 3b)
import multiprocessing as mp
import random


def throw(player):
    eyes = random.SystemRandom().randint(1, 6)
    return f"player {player} ({mp.current_process().name}) throws {eyes}"


if __name__ == "__main__":
    with mp.Pool(processes=4) as table:
        throws = []
        for player in range(1, 5):
            throws.append(table.apply_async(throw, [player]))
        table.close()
        table.join()
    print(*(t.get() for t in throws), sep="\n")
