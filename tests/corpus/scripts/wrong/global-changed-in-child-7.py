import os
from concurrent.futures import ProcessPoolExecutor, wait


class Stats:
    # shared by everybody
    lines = 0
    per_level = {}

    @classmethod
    def add(cls, level):
        cls.lines += 1
        cls.per_level[level] = cls.per_level.get(level, 0) + 1


LOGS = {
    "web.log": ["INFO start", "WARN slow", "INFO get /", "ERROR 500"],
    "db.log": ["INFO start", "INFO query", "ERROR lost connection"],
    "mail.log": ["INFO start", "WARN queue full"],
}


def scan(name):
    for line in LOGS[name]:
        Stats.add(line.split()[0])


def main():
    print("main is", os.getpid())
    with ProcessPoolExecutor(max_workers=3) as executor:
        jobs = [executor.submit(scan, name) for name in LOGS]
        wait(jobs)
    for job in jobs:
        job.result()      # would raise if something went wrong
    print("lines:", Stats.lines)
    print("levels:", Stats.per_level)


if __name__ == "__main__":
    main()
