import multiprocessing
import os


class Team(multiprocessing.Process):
    def __init__(self, names):
        super().__init__()
        self.names = names

    def run(self):
        number = 0
        for name in self.names:
            number += 1
            print(f"worker {number} ({name}) says hi, pid = {os.getpid()}")


if __name__ == "__main__":
    team = Team(["Ali", "Ben", "Cleo"])
    team.start()
    team.join()
    print("everybody has said hi")
