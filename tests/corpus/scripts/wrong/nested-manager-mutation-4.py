import multiprocessing as mp


def fill_row(args):
    board, row = args
    for col in range(4):
        board[row][col] = (row + 1) * (col + 1)


def main():
    manager = mp.Manager()
    board = manager.list([[0, 0, 0, 0] for _ in range(4)])
    with mp.Pool(4) as pool:
        pool.map(fill_row, [(board, r) for r in range(4)])
    print("Times table:")
    for row in board:
        print(" ".join(f"{x:3d}" for x in row))


if __name__ == "__main__":
    main()
