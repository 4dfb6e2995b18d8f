import multiprocessing as mp
import time


class Station:
    """weather station, measured by a process of its own"""

    def __init__(self, number):
        self.process_name = f"Process-{number}"

    def measure(self):
        time.sleep(0.05)
        print(f"<{self.process_name}> measured {17 + len(self.process_name) % 5} degrees")


def main():
    stations = [Station(k) for k in range(1, 5)]
    print("cores:", mp.cpu_count())
    for station in stations:
        station.measure()
    print("used processes:", ", ".join(s.process_name for s in stations))


if __name__ == "__main__":
    main()
