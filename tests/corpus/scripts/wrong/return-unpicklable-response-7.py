import sqlite3
from concurrent.futures import ProcessPoolExecutor

PUPILS = [("Ann", 3, 1), ("Bo", 3, 2), ("Cy", 4, 3), ("Di", 4, 1), ("Ed", 5, 2)]


def pupils_of(form):
    db = sqlite3.connect(":memory:")
    db.execute("create table pupil (name text, form int, mark int)")
    db.executemany("insert into pupil values (?, ?, ?)", PUPILS)
    return db.execute("select name, mark from pupil where form = ?", (form,))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=3) as ex:
        answers = {}
        for form in (3, 4, 5):
            answers[form] = ex.submit(pupils_of, form)
        for form, answer in answers.items():
            rows = answer.result()
            for name, mark in rows:
                print("form", form, name, mark)
