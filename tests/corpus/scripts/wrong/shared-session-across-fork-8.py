import multiprocessing as mp
import os
import sqlite3
import tempfile

conn = None


def connect(path):
    global conn
    conn = sqlite3.connect(path, timeout=2)
    conn.execute("create table if not exists accounts(name text, money integer)")
    conn.executemany("insert into accounts values (?, ?)",
                     [("ann", 50), ("bob", 70), ("cem", 20), ("dora", 95)])
    conn.commit()


def balance(name):
    row = conn.execute("select money from accounts where name = ?", (name,)).fetchone()
    return name, row[0]


def main():
    with tempfile.TemporaryDirectory() as folder:
        connect(os.path.join(folder, "bank.db"))
        with mp.Pool(3) as pool:
            for name, money in pool.imap(balance, ["ann", "bob", "cem", "dora"]):
                print(f"{name:5}{money:5}")
        conn.close()


if __name__ == "__main__":
    main()
