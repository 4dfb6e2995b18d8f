import multiprocessing as mp

SIZE = 5


def fill_row(board, row):
    for col in range(SIZE):
        board[row][col] = (row + 1) * (col + 1)
    return row


def show(board):
    for line in board:
        print(" ".join(f"{cell:3d}" for cell in line))


if __name__ == "__main__":
    mgr = mp.Manager()
    board = mgr.list([[0] * SIZE for _ in range(SIZE)])
    with mp.Pool(3) as pool:
        finished = pool.starmap(fill_row, [(board, r) for r in range(SIZE)])
    print("rows finished:", finished)
    show(board)
    mgr.shutdown()
