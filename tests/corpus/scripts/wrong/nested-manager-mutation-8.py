from multiprocessing import Manager, Process


def play(player, rounds, scores):
    for r in range(rounds):
        scores[player].append(r * len(player))


if __name__ == "__main__":
    with Manager() as manager:
        scores = manager.dict()
        for player in ("Mia", "Noah", "Lena"):
            scores[player] = []
        games = [Process(target=play, args=(name, 4, scores)) for name in scores.keys()]
        for g in games:
            g.start()
        for g in games:
            g.join()
        for player, points in scores.items():
            print(player, points, "sum:", sum(points))
