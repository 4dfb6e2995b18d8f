import os
import sqlite3
import tempfile
from multiprocessing import Pool

connection = None


def connect(path):
    global connection
    if connection is None:
        connection = sqlite3.connect(path, timeout=2)
        print("database opened by", os.getpid(), flush=True)
    return connection


def price(path, product):
    db = connect(path)
    row = db.execute("select price from shop where name = ?", (product,)).fetchone()
    return product, row[0]


def main(folder):
    path = os.path.join(folder, "shop.db")
    db = connect(path)
    db.execute("create table shop (name text, price real)")
    db.executemany("insert into shop values (?, ?)",
                   [("pen", 1.5), ("ink", 4.0), ("paper", 3.2), ("glue", 2.1)])
    db.commit()
    with Pool(3) as pool:
        basket = [(path, p) for p in ("pen", "ink", "paper", "glue")]
        for product, p in pool.starmap(price, basket):
            print(f"{product:6} {p:5.2f}")
    db.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(folder)
