"""sqlite likes one writer: readers are many, the writer is one worker that remembers how much it has."""
from concurrent.futures import ProcessPoolExecutor
import sqlite3

db = None


def begin():
    global db
    db = sqlite3.connect(":memory:")
    db.execute("create table words (w)")


def store(word):
    db.execute("insert into words values (?)", (word,))
    return db.execute("select count(*) from words").fetchone()[0]


if __name__ == "__main__":
    with ProcessPoolExecutor(1, initializer=begin) as writer:
        print([f.result() for f in [writer.submit(store, w) for w in "abc"]])
