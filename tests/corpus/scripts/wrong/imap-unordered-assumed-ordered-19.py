import multiprocessing as mp
import time


def swim(params):
    metres, speed = params
    needed = metres / speed
    time.sleep(needed / 100)
    return round(needed, 1)


class Competition:
    def __init__(self, metres):
        self.metres = metres
        self.swimmers = []

    def add(self, name, speed):
        self.swimmers.append((name, speed))

    def race(self):
        work = [(self.metres, speed) for _, speed in self.swimmers]
        pool = mp.Pool(len(work))
        times = list(pool.imap_unordered(swim, work))   # the fast version of map
        pool.close()
        pool.join()
        table = {}
        for i in range(len(times)):
            table[self.swimmers[i][0]] = times[i]
        return table


if __name__ == "__main__":
    c = Competition(100)
    c.add("Paul", 1.1)
    c.add("Mia", 1.9)
    c.add("Jonas", 1.4)
    c.add("Lea", 2.5)
    result = c.race()
    for name in result:
        print(f"{name:<6} {result[name]:>6} s")
    print("winner:", min(result, key=result.get))
