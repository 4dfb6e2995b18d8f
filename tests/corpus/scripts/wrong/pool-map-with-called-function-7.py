import multiprocessing as mp

POPULATION = {"Rome": 2_870_000, "Paris": 2_160_000, "Vienna": 1_900_000}


def report(city="Rome"):
    # inhabitants per minute of a day
    print(city, round(POPULATION[city] / 1440, 1))


if __name__ == "__main__":
    with mp.Pool(processes=3) as workers:
        todo = workers.imap(report(), POPULATION)
        for n, _ in enumerate(todo, start=1):
            print("city number", n, "is done")
