from multiprocessing import Process


class Ship(Process):
    def __init__(self, cargo):
        Process.__init__(self, name="ship with " + cargo)
        self.cargo = cargo

    def start(self):
        print("leaving harbour:", self.name)
        super().start()

    def run(self):
        print(self.cargo, "unloaded,", len(self.cargo) * 100, "tons")


if __name__ == "__main__":
    fleet = [Ship(c) for c in ("coal", "bananas", "cars")]
    for s in fleet:
        s.start()
    for s in fleet:
        s.join()
