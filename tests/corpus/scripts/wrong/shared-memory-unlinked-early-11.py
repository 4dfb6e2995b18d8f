import multiprocessing as mp
from multiprocessing import shared_memory


def create_board(points):
    board = shared_memory.ShareableList(points)
    name = board.shm.name
    board.shm.close()
    board.shm.unlink()   # clean up, the name is enough
    return name


def add_goal(board_name, team):
    board = shared_memory.ShareableList(name=board_name)
    board[team] += 1
    print("Goal for team", team, "! New score:", board[0], ":", board[1])
    board.shm.close()


def main():
    board_name = create_board([0, 0])
    for team in [0, 1, 0]:
        p = mp.Process(target=add_goal, args=(board_name, team))
        p.start()
        p.join()
    print("final whistle")


if __name__ == "__main__":
    main()
