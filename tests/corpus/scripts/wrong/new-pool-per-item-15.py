import random
from multiprocessing import Pool


def simulate_season(team, strength):
    rng = random.Random(team)
    points = 0
    for _ in range(400000):
        r = rng.random()
        if r < strength:
            points += 3
        elif r < strength + 0.25:
            points += 1
    return points / 400000 * 34


class Team:
    def __init__(self, name, strength):
        self.name = name
        self.strength = strength
        self.pool = Pool(4)     # so that every team is quick

    def begin(self):
        self.result = self.pool.apply_async(simulate_season, (self.name, self.strength))

    def points(self):
        return self.result.get()


def main():
    strengths = {"FC Nord": 0.5, "SV Tal": 0.33, "Rot-Weiss": 0.41, "Hafen 09": 0.28, "TuS Berg": 0.37}
    teams = [Team(name, s) for name, s in strengths.items()]
    for team in teams:
        team.begin()
    table = sorted(teams, key=lambda t: t.points(), reverse=True)
    for place, team in enumerate(table, 1):
        print(f"{place}. {team.name:<12}{team.points():6.1f}")


if __name__ == "__main__":
    main()
