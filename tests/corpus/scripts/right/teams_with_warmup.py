from multiprocessing import Pool


def hello(number):
    return number


def work(job):
    return job.upper()


def hire(size):
    team = Pool(size)
    team.map(hello, range(size))   # until all are there
    return team


if __name__ == "__main__":
    teams = [hire(2) for _ in range(3)]
    for turn in range(3):
        for team in teams:
            print(turn, team.map(work, ["x", "y"]))
    for team in teams:
        team.close()
        team.join()
