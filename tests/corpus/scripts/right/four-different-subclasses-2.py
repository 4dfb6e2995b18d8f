from multiprocessing import Process

NUMBERS = [4, 8, 15, 16, 23, 42]


class Adder(Process):
    def run(self):
        print("sum", sum(NUMBERS))


class Multiplier(Process):
    def run(self):
        result = 1
        for n in NUMBERS:
            result *= n
        print("product", result)


class Biggest(Process):
    def run(self):
        print("max", max(NUMBERS))


class Averager(Process):
    def run(self):
        print("mean", sum(NUMBERS) / len(NUMBERS))


def main():
    team = (Adder(), Multiplier(), Biggest(), Averager())
    for member in team:
        member.start()
    for member in team:
        member.join()


if __name__ == "__main__":
    main()
