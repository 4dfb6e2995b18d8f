import multiprocessing as mp
import random

if __name__ == "__main__":

    class Player(mp.Process):
        def __init__(self, name, table):
            super().__init__(name=name)
            self.table = table

        def run(self):
            cards = random.sample(range(1, 53), 5)
            self.table.send((self.name, sum(cards)))
            self.table.close()

    ends = {}
    players = []
    for name in ("Ada", "Bob", "Cem"):
        here, there = mp.Pipe()
        player = Player(name, there)
        player.start()
        there.close()
        ends[name] = here
        players.append(player)

    scores = {}
    for name, end in ends.items():
        try:
            who, points = end.recv()
            scores[who] = points
        except EOFError:
            print("nothing from", name)
    for player in players:
        player.join()
    print("scores:", scores)
