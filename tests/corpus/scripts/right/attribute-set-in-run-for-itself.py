from multiprocessing import Process


class Walker(Process):
    def __init__(self, steps):
        super().__init__()
        self.steps, self.position = steps, 0

    def run(self):
        for step in self.steps:
            self.position += step
        print(self.name, "ends at", self.position)


if __name__ == "__main__":
    walkers = [Walker(s) for s in ([1, 2], [3, -1, 4])]
    for w in walkers:
        w.start()
    for w in walkers:
        w.join()
    print("they went", [sum(w.steps) for w in walkers])
