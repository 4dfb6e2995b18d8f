import time
from multiprocessing import Process


def run_race(runner, seconds):
    time.sleep(seconds)
    print(runner, "arrived after", seconds, "s")


if __name__ == "__main__":
    runners = [("Ali", 0.9), ("Bea", 0.6), ("Caro", 0.2)]
    i = 0
    while i < len(runners):
        p = Process(target=run_race, args=runners[i])
        p.start()
        i += 1

    p.join()  # wait for the race
    print("everybody is home")
