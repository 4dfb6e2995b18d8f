"""Each kind of order has its own team, which is kept for the next orders of this kind."""
from multiprocessing import Pool

teams = {}


def pack(order):
    return order + " packed"


def handle(kind, orders):
    if kind not in teams:
        teams[kind] = Pool(2)
    return teams[kind].map(pack, orders)


if __name__ == "__main__":
    for kind, orders in [("books", ["a", "b"]), ("toys", ["c"]), ("food", ["d", "e"]), ("books", ["f"]), ("toys", ["g"])]:
        print(kind, handle(kind, orders))
    for team in teams.values():
        team.close()
        team.join()
