import multiprocessing
import sqlite3
import tempfile
import os


class Database:
    def __init__(self, path):
        self.connection = sqlite3.connect(path, timeout=1, isolation_level=None)

    def query(self, sql, *values):
        return self.connection.execute(sql, values).fetchall()


class Reader(multiprocessing.Process):
    def __init__(self, db, low, high, answers):
        super().__init__()
        self.db = db
        self.low, self.high = low, high
        self.answers = answers

    def run(self):
        rows = self.db.query("select temp from station where hour between ? and ?", self.low, self.high)
        self.answers.send((self.low, max(t for (t,) in rows)))


def main():
    with tempfile.TemporaryDirectory() as d:
        db = Database(os.path.join(d, "weather.db"))
        db.query("create table station (hour int, temp real)")
        for h in range(24):
            db.query("insert into station values (?, ?)", h, 10 + (h * 7) % 11)
        readers, ends = [], []
        for low in range(0, 24, 6):
            mine, theirs = multiprocessing.Pipe(duplex=False)
            readers.append(Reader(db, low, low + 5, theirs))
            ends.append(mine)
        for r in readers:
            r.start()
        for e in ends:
            print("from hour %d on: max %.1f" % e.recv())
        for r in readers:
            r.join()


if __name__ == "__main__":
    main()
