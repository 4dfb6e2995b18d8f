from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Tank:
    def __init__(self):
        self.fish = []

    def add(self, fish):
        self.fish.append(fish)

    def all(self):
        return sorted(self.fish)


class Zoo(BaseManager):
    pass


Zoo.register("Tank", Tank)


def catch(tank, fish):
    tank.add(fish)


if __name__ == "__main__":
    with Zoo() as zoo:
        tank = zoo.Tank()
        ps = [Process(target=catch, args=(tank, f)) for f in ("eel", "cod")]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(tank.all())
