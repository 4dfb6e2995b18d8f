import time
from multiprocessing import Barrier, Process, Queue


class Player(Process):
    def __init__(self, name, strength, rounds, next_round, results):
        super().__init__()
        self.player = name
        self.strength = strength
        self.rounds = rounds
        self.next_round = next_round
        self.results = results

    def run(self):
        lost = 0
        for number in range(1, self.rounds + 1):
            time.sleep(0.05)
            if number % self.strength == 0:
                lost += 1
                print(f"round {number}: {self.player} loses", flush=True)
            if lost == 1 and self.strength < 3:
                print(f"{self.player} is out and goes home", flush=True)
                break
            # all the players wait here until the round is over
            self.next_round.wait()
        self.results.put((self.player, lost))


def main():
    players = {"Magda": 5, "Hikaru": 4, "Leo": 2}
    next_round = Barrier(len(players))
    results = Queue()
    processes = [Player(n, s, 4, next_round, results) for n, s in players.items()]
    for p in processes:
        p.start()
    table = [results.get() for p in processes]
    for p in processes:
        p.join()
    print(table)


if __name__ == "__main__":
    main()
