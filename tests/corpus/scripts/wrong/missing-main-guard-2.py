import multiprocessing as mp


class Painter(mp.Process):
    def __init__(self, colour):
        super().__init__()
        self.colour = colour

    def run(self):
        print("a wall in", self.colour)


def main():
    painters = [Painter(c) for c in ("red", "green")]
    for p in painters:
        p.start()
    for p in painters:
        p.join()
    print("the house is painted")


main()
