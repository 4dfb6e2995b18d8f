import multiprocessing
import threading


class DiceProcess(threading.Thread):
    """one process that rolls a die many times"""

    def __init__(self, number, rolls):
        super().__init__(name=f"Process-{number}")
        self.seed = number * 7919
        self.rolls = rolls
        self.sixes = 0

    def run(self):
        x = self.seed
        for _ in range(self.rolls):
            x = (1103515245 * x + 12345) % 2**31
            if x // 65536 % 6 == 5:
                self.sixes += 1
        print(self.name, "rolled", self.sixes, "sixes")


if __name__ == "__main__":
    print("this computer has", multiprocessing.cpu_count(), "cores")
    team = {k: DiceProcess(k, 3000) for k in (1, 2, 3)}
    for member in team.values():
        member.start()
    while team:
        k, member = team.popitem()
        member.join()
        print("process", k, "is back with", member.sixes)
