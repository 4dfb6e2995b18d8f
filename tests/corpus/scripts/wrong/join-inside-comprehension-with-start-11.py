import multiprocessing
import time


def sum_of_digits(lo, hi, q):
    total = 0
    for n in range(lo, hi + 1):
        total += sum(int(c) for c in str(n))
    time.sleep(0.2)
    q.put(total)


class Team:
    def __init__(self):
        self.members = []
        self.q = multiprocessing.Queue()

    def add(self, lo, hi):
        self.members.append(
            multiprocessing.Process(target=sum_of_digits, args=(lo, hi, self.q)))

    def execute(self, member):
        member.start()
        member.join()

    def execute_all(self):
        for _ in map(self.execute, self.members):
            pass
        return sum(self.q.get() for _ in self.members)


if __name__ == "__main__":
    team = Team()
    for k in range(4):
        team.add(k * 10000, k * 10000 + 9999)
    print("digit sum of all numbers below 40000:", team.execute_all())
