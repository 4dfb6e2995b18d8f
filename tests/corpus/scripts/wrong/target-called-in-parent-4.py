from multiprocessing import Process
import time


class Station:
    def __init__(self, city, temps):
        self.city = city
        self.temps = temps

    def report(self):
        time.sleep(0.2)      # asking the station takes a while
        print(self.city, "mean", round(sum(self.temps) / len(self.temps), 1))


stations = [
    Station("Bergen", [4.5, 6.0, 5.5]),
    Station("Sevilla", [21.0, 29.5, 33.0]),
    Station("Riga", [-2.0, 0.5, 1.0]),
    Station("Tartu", [-4.0, -1.5, 0.0]),
]

if __name__ == "__main__":
    running = []
    for s in stations:
        work = s.report()
        p = Process(None, work)
        p.start()
        running.append(p)
    for p in running:
        p.join()
        print("exit code", p.exitcode)
