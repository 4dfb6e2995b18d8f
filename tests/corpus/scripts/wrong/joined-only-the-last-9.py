import multiprocessing as mp
import time


class Expedition:
    def __init__(self):
        self.members = {}

    def send(self, team, days):
        p = mp.Process(target=climb, args=(team, days), name=team)
        p.start()
        self.members["team"] = p

    def wait_for_all(self):
        for key in self.members:
            self.members[key].join()


def climb(team, days):
    for d in range(days):
        time.sleep(0.12)
    print(f"team {team} is back after {days} days")


if __name__ == "__main__":
    e = Expedition()
    e.send("north", 5)
    e.send("south", 4)
    e.send("west", 1)
    e.wait_for_all()
    print("all teams are back in the camp")
