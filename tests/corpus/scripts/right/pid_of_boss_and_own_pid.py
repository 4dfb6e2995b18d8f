import multiprocessing as mp
import os


class Clerk(mp.Process):
    def __init__(self, number, boss):
        super().__init__(name=f"Process {number}")
        self.number = number
        self.boss = boss

    def run(self):
        line = f"{self.name}: my pid is {os.getpid()}, the boss is {self.boss}, {self.number}^2 = {self.number ** 2}\n"
        os.write(1, line.encode())


def main():
    boss = os.getpid()
    clerks = [Clerk(k, boss) for k in range(1, 5)]
    for c in clerks:
        c.start()
    for c in clerks:
        c.join()
    print("pids were", sorted(c.pid for c in clerks))


if __name__ == "__main__":
    main()
