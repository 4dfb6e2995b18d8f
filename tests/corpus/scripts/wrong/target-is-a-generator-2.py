import multiprocessing as mp


class Walker(mp.Process):
    def __init__(self, name, steps):
        super().__init__(name=name)
        self.steps = steps

    def run(self):
        position = 0
        for s in self.steps:
            position += s
            print(self.name, "stands at", position)
            yield position


def main():
    walkers = [
        Walker("Kai", [1, 1, -1]),
        Walker("Liv", [2, 3]),
        Walker("Moe", [-1, -1, -1, 5]),
    ]
    for w in walkers:
        w.start()
    for w in walkers:
        w.join()
    print("all have arrived:", [w.exitcode for w in walkers])


if __name__ == "__main__":
    main()
