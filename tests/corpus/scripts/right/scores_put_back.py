from multiprocessing import Manager, Process


def play(player, rounds, scores):
    for r in range(rounds):
        points = scores[player]
        points.append(r * len(player))
        scores[player] = points


def main():
    with Manager() as manager:
        scores = manager.dict({"Mia": [], "Noah": [], "Lena": []})
        best = manager.list()
        best.append(("nobody", 0))
        games = [Process(target=play, args=(name, 4, scores)) for name in scores.keys()]
        [g.start() for g in games]
        [g.join() for g in games]
        for player, points in scores.items():
            if sum(points) > best[0][1]:
                best[0] = (player, sum(points))
            print(player, points)
        print("winner:", best[0][0])


if __name__ == "__main__":
    main()
