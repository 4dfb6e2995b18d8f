import sqlite3
from multiprocessing import Pool


def load_table(rows):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE fruit (name TEXT, price REAL)")
    db.executemany("INSERT INTO fruit VALUES (?, ?)", rows)
    return db.execute("SELECT name, price FROM fruit ORDER BY price")


def main():
    shops = [
        [("apple", 0.5), ("kiwi", 0.3)],
        [("melon", 2.5), ("plum", 0.1)],
    ]
    with Pool(2) as pool:
        for answer in pool.imap(load_table, shops):
            for name, price in answer:
                print(name, price)


if __name__ == "__main__":
    main()
