import multiprocessing


class Trader(multiprocessing.Process):
    def __init__(self, goods, line):
        super().__init__()
        self.goods = goods
        self.line = line

    def run(self):
        offer = self.line.recv()
        print("I was offered", offer)
        self.line.send(self.goods)


def main():
    left, right = multiprocessing.Pipe()
    traders = [Trader("apples", left), Trader("nuts", right)]
    for trader in traders:
        trader.start()
    for trader in traders:
        trader.join()


if __name__ == "__main__":
    main()
