from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field


@dataclass
class Inventory:
    birds: dict = field(default_factory=dict)
    observers: set = field(default_factory=set)

    def register(self, observer, bird):
        self.observers.add(observer)
        self.birds[bird] = self.birds.get(bird, 0) + 1


def read_diary(observer, sightings, inventory):
    for bird in sightings.split(","):
        inventory.register(observer, bird.strip())


if __name__ == "__main__":
    diaries = [("Eva", "robin, crow, robin"), ("Max", "crow"), ("Ute", "owl, robin")]
    inventory = Inventory()
    with ProcessPoolExecutor(2) as executor:
        jobs = [executor.submit(read_diary, *d, inventory) for d in diaries]
        for j in jobs:
            j.result()
    print("observers:", len(inventory.observers))
    print("birds seen:", inventory.birds)
