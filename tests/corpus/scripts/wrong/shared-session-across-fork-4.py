import multiprocessing as mp
import os
import sqlite3
import tempfile


def deposit(name, amount):
    # conn was opened by the main program
    with conn:
        conn.execute("insert into bank values (?, ?)", (name, amount))
    print(name, "paid in", amount)


if __name__ == "__main__":
    folder = tempfile.TemporaryDirectory()
    conn = sqlite3.connect(os.path.join(folder.name, "bank.db"), timeout=2)
    conn.execute("create table bank (name text, amount int)")
    conn.commit()
    people = [mp.Process(target=deposit, args=a) for a in [("Ana", 10), ("Bo", 20), ("Cy", 30)]]
    for p in people:
        p.start()
    for p in people:
        p.join()
    print("total", conn.execute("select sum(amount) from bank").fetchone()[0])
    conn.close()
    folder.cleanup()
