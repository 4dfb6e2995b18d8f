from concurrent.futures import ProcessPoolExecutor


def describe(planet):
    return f"{planet.name} is {planet.size} km wide"


if __name__ == "__main__":

    class Planet:
        def __init__(self, name, size):
            self.name = name
            self.size = size

    planets = [Planet("Mars", 6779), Planet("Venus", 12104)]
    with ProcessPoolExecutor(max_workers=2) as ex:
        for line in ex.map(describe, planets):
            print(line)
