# Exercise: with four processes, print the square and the cube root of 4 numbers
from multiprocessing import Process
from abc import abstractmethod


class Job(Process):
    def __init__(self, number):
        super().__init__()
        self.number = number

    @abstractmethod
    def compute(self): ...

    def run(self):
        print(f"{type(self).__name__}({self.number}) = {self.compute():.3f}")


class Square(Job):
    def compute(self):
        return self.number ** 2


class CubeRoot(Job):
    def compute(self):
        return self.number ** (1 / 3)


if __name__ == "__main__":
    jobs = [kind(n) for n in (5, 6, 7, 8) for kind in (Square, CubeRoot)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
