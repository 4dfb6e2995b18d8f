import multiprocessing as mp
import random

# throw two dice in two processes and compare

def throw(player, q):
    rnd = random.Random()
    q.put((player, rnd.randint(1, 6)))


def game(players):
    q = mp.Queue()
    procs = {name: mp.Process(throw, (name, q)) for name in players}
    for name in procs:
        procs[name].start()
    score = dict(q.get(timeout=2) for _ in players)
    for name in procs:
        procs[name].join()
    return max(score, key=score.get), score


if __name__ == "__main__":
    winner, score = game(["red", "blue"])
    print(score)
    print("winner:", winner)
