from multiprocessing import Pool

board = [0] * 5


def place(row=1):
    if row == 5:
        return 1
    found = 0
    for column in range(5):
        if all(board[r] != column and abs(board[r] - column) != row - r for r in range(row)):
            board[row] = column
            found += place(row + 1)
    return found


def begin_with(column):
    board[0] = column
    return place()


if __name__ == "__main__":
    with Pool(3) as pool:
        print(sum(pool.map(begin_with, range(5))), "solutions for", len(board), "queens")
