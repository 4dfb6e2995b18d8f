import multiprocessing


class Pet:
    def __init__(self, name, grams):
        self.name = name
        self.grams = grams

    def __repr__(self):
        return f"{self.name} ({self.grams} g)"


def feed(pet):
    pet.grams = pet.grams + 50


def main():
    pets = [Pet("Minka", 4000), Pet("Bello", 9000)]
    feeders = []
    for pet in pets:
        feeders.append(multiprocessing.Process(target=feed, args=(pet,)))
    for f in feeders:
        f.start()
    for f in feeders:
        f.join()
    print(pets)


if __name__ == "__main__":
    main()
