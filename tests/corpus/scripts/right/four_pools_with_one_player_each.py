from multiprocessing import Pool
import os
import time

memory = []


def remember(move):
    """every player remembers its own moves (one process = one player)"""
    memory.append(move)
    time.sleep(0.05)
    return f"{os.getpid()} played {'-'.join(memory)}"


def main():
    players = {name: Pool(1) for name in ("north", "east", "south", "west")}
    moves = {}
    for move in ("rock", "paper", "rock"):
        for name, pool in players.items():
            moves[name] = pool.apply_async(remember, (move,))
    for name, handle in moves.items():
        print(f"{name:>6}:", handle.get())
    for pool in players.values():
        pool.close()
    for pool in players.values():
        pool.join()


if __name__ == "__main__":
    main()
