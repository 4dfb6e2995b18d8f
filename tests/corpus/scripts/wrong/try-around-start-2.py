import multiprocessing as mp


class TooHot(Exception):
    pass


def check(machine, degrees):
    if degrees > 90:
        raise TooHot(f"{machine}: {degrees} degrees")
    print(machine, "is fine")


def run_checks(values):
    problems = []
    running = []
    for machine, degrees in values.items():
        p = mp.Process(target=check, args=(machine, degrees))
        try:
            p.start()
            running.append(p)
        except TooHot as e:
            problems.append(str(e))
    for p in running:
        try:
            p.join()
        except TooHot as e:
            problems.append(str(e))
    return problems


if __name__ == "__main__":
    problems = run_checks({"mill": 70, "press": 95, "saw": 40, "oven": 210})
    print("problems found:", problems or "none")
