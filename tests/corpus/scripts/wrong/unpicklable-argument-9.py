import multiprocessing as mp
import threading


class Robot:
    """Has a name, a plan and a lock for its arm."""

    def __init__(self, name, plan):
        self.name = name
        self.plan = plan
        self.arm = threading.Lock()

    def work(self):
        for step in self.plan:
            with self.arm:
                print(f"{self.name}: {step}")


def drive(robot):
    robot.work()


if __name__ == "__main__":
    robots = Robot("R2", ["roll", "beep"]), Robot("C3", ["walk", "talk"])
    running = []
    for r in robots:
        running.append(mp.Process(target=drive, args=(r,)))
        running[-1].start()
    while running:
        running.pop().join()
    print("robots off")
