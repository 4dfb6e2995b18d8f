import concurrent.futures
import time

MONTHS = ["Jan", "Feb", "Mar", "Apr"]


def rainfall(month):
    days = {"Jan": 31, "Feb": 28, "Mar": 31, "Apr": 30}[month]
    if month == "Jan":
        time.sleep(0.4)
    return sum((d * 7) % 11 for d in range(days)) + len(month) * days


class Year:
    def __init__(self):
        self.table = []

    def load(self):
        with concurrent.futures.ProcessPoolExecutor() as executor:
            fs = set()
            for m in MONTHS:
                fs.add(executor.submit(rainfall, m))
            for f in concurrent.futures.as_completed(fs):
                self.table.append(f.result())

    def of(self, month):
        return self.table[MONTHS.index(month)]


if __name__ == '__main__':
    year = Year()
    year.load()
    for month in MONTHS:
        print(month, year.of(month), "mm")
