import multiprocessing as mp


class RootJob(mp.Process):
    def __init__(self, number, label):
        super().__init__(name=label)
        self.number = number

    def run(self):
        print(f"{self.name}: the cube root of {self.number} is about {self.number ** (1 / 3):.2f}!")


if __name__ == "__main__":
    jobs = [RootJob(10 * i, f"job-{i}") for i in range(1, 5)]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
