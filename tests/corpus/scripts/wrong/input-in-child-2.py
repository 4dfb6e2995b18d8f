import multiprocessing as mp
import sys


def guess(player):
    print(player, ", please guess a number from 1 to 10: ", sep="")
    answer = sys.stdin.readline()
    return player, int(answer) == 7


def main():
    players = ["Rita", "Sam"]
    with mp.Pool(len(players)) as pool:
        for player, right in pool.map(guess, players):
            print(player, "was", "right" if right else "wrong")


if __name__ == "__main__":
    main()
