from dataclasses import dataclass, field
from multiprocessing import Process


@dataclass
class Robot:
    name: str
    battery: int = 100
    picked: list = field(default_factory=list)


def pick(robot, items):
    for item in items:
        robot.picked.append(item)
        robot.battery -= 10


if __name__ == "__main__":
    robots = [Robot("R2"), Robot("C3")]
    workers = []
    for robot, items in zip(robots, (["screw", "nut"], ["gear"])):
        p = Process(target=pick, args=(robot, items))
        p.start()
        workers.append(p)
    for p in workers:
        p.join()
    for robot in robots:
        print(f"at the end: {robot}")
