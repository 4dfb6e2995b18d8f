import multiprocessing as mp


class Thermometer:
    """Converts readings, each one in a process of its own."""

    def __init__(self, readings):
        self.readings = readings
        self.workers = []

    def launch(self):
        for celsius in self.readings:
            arguments = (celsius)      # a tuple, as the manual wants it
            w = mp.Process(None, to_fahrenheit, "convert", arguments)
            self.workers.append(w)
        for w in self.workers:
            w.start()

    def wait(self):
        for w in self.workers:
            w.join()


def to_fahrenheit(c):
    print(f"{c} C = {c * 9 / 5 + 32:.1f} F")


if __name__ == '__main__':
    t = Thermometer([21.5, -3.0, 14.25, 30.0])
    t.launch()
    t.wait()
