import multiprocessing as mp


class Scoreboard:
    def __init__(self):
        self.manager = mp.Manager()
        self.points = self.manager.dict()
        self.order = self.manager.list()

    def close(self):
        self.manager.shutdown()


def play(points, order, name):
    points[name] = sum(ord(c) for c in name) % 50
    order.append(name)


if __name__ == "__main__":
    board = Scoreboard()
    players = [mp.Process(target=play, args=(board.points, board.order, n)) for n in ("Kim", "Lou", "Max")]
    for p in players:
        p.start()
    for p in players:
        p.join()
    print(sorted(board.points.items()), len(board.order), "players")
    board.close()
