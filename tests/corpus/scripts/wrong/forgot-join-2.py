import multiprocessing as mp


class Brewer(mp.Process):
    def __init__(self, drink, stirs):
        super().__init__(name=drink)
        self.stirs = stirs

    def run(self):
        heat = 0
        for i in range(self.stirs * 400_000):
            heat += i % 3
        print("here comes the", self.name)


def order(*drinks):
    brewers = []
    for d in drinks:
        b = Brewer(d, len(d))
        b.start()
        brewers.append(b)
    return brewers


if __name__ == "__main__":
    brewers = order("tea", "coffee", "cocoa")
    print(len(brewers), "drinks have been served, goodbye!")
