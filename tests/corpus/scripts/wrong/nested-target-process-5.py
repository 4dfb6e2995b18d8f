import multiprocessing as mp


class Bakery:
    def __init__(self, breads):
        self.breads = breads
        self.done = mp.Queue()

    def bake_all(self):
        def bake(bread, loaves, done):
            done.put(f"{loaves} x {bread}")

        ovens = {b: mp.Process(target=bake, name=b, args=(b, n, self.done))
                 for b, n in self.breads.items()}
        for oven in ovens.values():
            oven.start()
        finished = [self.done.get() for _ in ovens]
        for oven in ovens.values():
            oven.join()
        return sorted(finished)


if __name__ == "__main__":
    print("\n".join(Bakery({"rye": 4, "white": 6, "spelt": 2}).bake_all()))
