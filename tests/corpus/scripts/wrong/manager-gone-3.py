from multiprocessing import Manager, Process
import time


def play(name, board):
    time.sleep(0.4)
    board[name] = len(name) * 10


def start_game(names):
    with Manager() as manager:
        board = manager.dict()
        players = []
        for n in names:
            p = Process(target=play, args=(n, board))
            p.start()
            players.append(p)
        return board, players


if __name__ == "__main__":
    board, players = start_game(["Lena", "Max", "Sofia"])
    print("the game is on")
    for p in players:
        p.join()
    print("points:", board)
