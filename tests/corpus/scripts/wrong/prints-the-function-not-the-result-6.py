import multiprocessing as mp
import time


def rainfall(day):
    time.sleep(0.01)
    return (day * 37) % 11


class Report:
    def __init__(self, title, values):
        self.title = title
        self.values = values

    def total(self):
        return sum(self.values)

    def mean(self):
        return self.total() / len(self.values)


def main():
    with mp.Pool(4) as pool:
        mm = pool.map(rainfall, range(1, 31))
    rep = Report("November", mm)
    print(f"{rep.title}: {len(rep.values)} days, {rep.total()} mm")
    print(f"per day: {rep.mean} mm")


if __name__ == "__main__":
    main()
