"""Weather stations write their log files."""
import multiprocessing as mp
import tempfile
import time
from pathlib import Path


class Station(mp.Process):
    def __init__(self, folder, place):
        super().__init__()
        self.folder = folder
        self.place = place

    def logfile(self):
        return Path(self.folder) / time.strftime("log-%Y-%m-%d.txt")

    def run(self):
        lines = [f"{self.place} {hour:02}:00 {hour + len(self.place)} C" for hour in (6, 12, 18)]
        time.sleep(0.02 * len(self.place))
        self.logfile().write_text("\n".join(lines))


def main():
    with tempfile.TemporaryDirectory() as folder:
        stations = [Station(folder, p) for p in ("Hill", "Harbour", "Zoo")]
        for s in stations:
            s.start()
        for s in stations:
            s.join()
        for path in sorted(Path(folder).iterdir()):
            print(path.name)
            print(path.read_text())


if __name__ == "__main__":
    main()
