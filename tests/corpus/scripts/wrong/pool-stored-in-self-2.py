import multiprocessing as mp
import tempfile
import threading


class Thermometer:
    def __init__(self, unit):
        self.unit = unit
        self.lock = threading.Lock()
        self.log = tempfile.TemporaryFile("w")

    def convert(self, celsius):
        if self.unit == "K":
            return celsius + 273.15
        return celsius

    def write(self, values):
        with self.lock:
            print(values, file=self.log)


def main():
    thermometer = Thermometer("K")
    with mp.Pool(3) as pool:
        kelvins = pool.map(thermometer.convert, [-5, 0, 20, 37])
    thermometer.write(kelvins)
    print(kelvins)


if __name__ == "__main__":
    main()
