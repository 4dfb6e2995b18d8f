import sqlite3
from multiprocessing import Pool

db = None


def connect():
    global db
    db = sqlite3.connect(":memory:")
    db.execute("create table t (n)")


def insert(n):
    db.execute("insert into t values (?)", (n,))
    return db.execute("select max(n) from t").fetchone()[0] >= n


if __name__ == "__main__":
    with Pool(2, connect) as pool:
        print(all(pool.map(insert, range(6))))
