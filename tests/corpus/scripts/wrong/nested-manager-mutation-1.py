from multiprocessing import Manager, Process


def score(board, team, points):
    board[team].append(points)


if __name__ == "__main__":
    with Manager() as manager:
        board = manager.dict()
        board["red"] = []
        board["blue"] = []
        games = [("red", 3), ("blue", 1), ("red", 2)]
        ps = [Process(target=score, args=(board, t, n)) for t, n in games]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for team in board.keys():
            print(team, board[team])
