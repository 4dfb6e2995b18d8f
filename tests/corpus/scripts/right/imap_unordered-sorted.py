import multiprocessing
import time

PLANETS = {"mercury": 88, "venus": 225, "earth": 365, "mars": 687}


def orbits_in_ten_years(name):
    time.sleep(0.3 / len(name))
    return name, round(3652 / PLANETS[name], 1)


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        answers = sorted(pool.imap_unordered(orbits_in_ten_years, PLANETS))
    for name, orbits in answers:
        print(name, orbits)
