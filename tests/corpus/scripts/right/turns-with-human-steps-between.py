"""Each round needs what the player (here: a list of moves) says after seeing the last result."""
from multiprocessing import Process, Queue


def engine(board, out):
    out.put(board + [min(set(range(9)) - set(board))])


if __name__ == "__main__":
    board, out = [], Queue()
    for move in (4, 8):
        board.append(move)
        p = Process(target=engine, args=(board, out))
        p.start()
        board = out.get()
        p.join()
        print(board)
