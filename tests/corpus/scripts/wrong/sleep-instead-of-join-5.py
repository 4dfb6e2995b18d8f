import multiprocessing as mp
import time


class Race:
    def __init__(self, lanes):
        self.times = mp.Array("d", lanes)
        self.swimmers = []
        for lane in range(lanes):
            self.swimmers.append(mp.Process(target=swim, args=(lane, self.times)))

    def go(self):
        for s in self.swimmers:
            s.start()

    def wait_for_the_end(self):
        for left in (3, 2, 1):
            print(f"... {left}")
            time.sleep(0.45)

    def ranking(self):
        return sorted(range(len(self.times)), key=lambda lane: self.times[lane])


def swim(lane, times):
    seconds = 0.5 + (lane * 7 % 4) / 10
    time.sleep(seconds)
    times[lane] = seconds


if __name__ == "__main__":
    race = Race(4)
    race.go()
    race.wait_for_the_end()
    print("Winner: lane", race.ranking()[0])
    print(list(race.times))
