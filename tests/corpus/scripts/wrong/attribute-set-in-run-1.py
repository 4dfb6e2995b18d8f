from multiprocessing import Process


class Factorial(Process):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.result = None

    def run(self):
        f = 1
        for i in range(2, self.n + 1):
            f *= i
        self.result = f


if __name__ == "__main__":
    jobs = [Factorial(n) for n in (5, 8, 10)]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    for j in jobs:
        print(f"{j.n}! = {j.result}")
