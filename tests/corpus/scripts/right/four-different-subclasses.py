from multiprocessing import Process


class Adder(Process):
    def run(self):
        print("12 + 4 =", 12 + 4)


class Subtracter(Process):
    def run(self):
        print("12 - 4 =", 12 - 4)


class Multiplier(Process):
    def run(self):
        print("12 * 4 =", 12 * 4)


class Divider(Process):
    def run(self):
        print("12 / 4 =", 12 / 4)


if __name__ == "__main__":
    team = [Adder(), Subtracter(), Multiplier(), Divider()]
    for member in team:
        member.start()
    for member in team:
        member.join()
    print("four processes, four operations")
