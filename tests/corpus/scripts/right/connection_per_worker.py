import multiprocessing
import os
import sqlite3
import tempfile

connection = None


def open_connection(path):
    global connection
    connection = sqlite3.connect(path)


def hottest(hours):
    sql = "select max(temp) from station where hour between ? and ?"
    return hours, connection.execute(sql, hours).fetchone()[0]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "weather.db")
        setup = sqlite3.connect(path)
        setup.execute("create table station (hour int, temp real)")
        setup.executemany("insert into station values (?, ?)", [(h, 10 + h * 7 % 11) for h in range(24)])
        setup.commit()
        setup.close()
        with multiprocessing.Pool(2, initializer=open_connection, initargs=(path,)) as pool:
            for (low, high), temp in pool.imap(hottest, [(0, 5), (6, 11), (12, 17), (18, 23)]):
                print(f"{low:2}-{high:2} h: {temp}")
